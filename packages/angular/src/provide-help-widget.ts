import { isPlatformBrowser } from '@angular/common';
import {
  APP_BOOTSTRAP_LISTENER,
  ApplicationRef,
  DestroyRef,
  effect,
  inject,
  InjectionToken,
  Injector,
  isDevMode,
  makeEnvironmentProviders,
  NgZone,
  PLATFORM_ID,
  provideEnvironmentInitializer,
  runInInjectionContext,
  signal,
  untracked,
  type EnvironmentProviders,
  type Signal,
} from '@angular/core';
import type { AuthState, HelpWidget } from '@widget/core';
import { createHelpWidgetService } from './create-help-widget-service.ts';
import { HelpWidgetService } from './help-widget-service.ts';

/** After so many milliseconds Angular, too, takes an application for one that is never stable. */
const patience = 10_000;

export interface ProvideHelpWidgetOptions {
  /**
   * Sets up what the auth library says: called once when the app has been bootstrapped in the browser, in an injection
   * context, and gives a signal, or a getter that reads signals. Without it the widget stays anonymous; a state that was
   * there and is no longer is a sign-out.
   */
  auth?: () => () => AuthState | null | undefined;
}

/**
 * Puts the help widget on the page, and keeps it told who is signed in, for as long as the app is there. Belongs to the
 * providers of the application.
 *
 * @param createClient called once, in an injection context
 * @throws Error with `code` `provided-twice`, when the application is made
 * @example
 * bootstrapApplication(Shop, {
 *   providers: [
 *     provideHelpWidget(() => createHelpWidget({ widgetId: 81000000001, host: 'https://help.example.com', getToken: httpGetToken('/help-token') }), {
 *       auth: () => {
 *         const { isLoading, user } = inject(Session);
 *         return () => authState(isLoading(), user()?.id);
 *       },
 *     }),
 *   ],
 * });
 */
export function provideHelpWidget(
  createClient: () => HelpWidget,
  { auth }: ProvideHelpWidgetOptions = {},
): EnvironmentProviders {
  return makeEnvironmentProviders([
    { provide: provision, multi: true, useValue: createClient },
    provideEnvironmentInitializer(checkPlace),
    { provide: HelpWidgetService, useFactory: () => createHelpWidgetService(createClient()) },
    {
      // Later than any initializer: the auth library has read its redirect, and the page is there.
      provide: APP_BOOTSTRAP_LISTENER,
      multi: true,
      useFactory: () => {
        const injector = inject(Injector);
        let isStarted = !isPlatformBrowser(inject(PLATFORM_ID));
        return () => {
          // An app may have several root components.
          if (!isStarted) runInInjectionContext(injector, () => start(auth));
          isStarted = true;
        };
      },
    },
  ]);
}

/** One for each call in an injector. */
const provision = new InjectionToken<unknown[]>('provideHelpWidget');

function checkPlace(): void {
  if (inject(provision, { self: true }).length > 1) {
    const message =
      'provided-twice: Call provideHelpWidget() once: the second would win, and the first be without a word.';
    throw Object.assign(new Error(message), { code: 'provided-twice' });
  }
  // A route's injector, or a component's, has an application above it, which has been bootstrapped already.
  if (isDevMode() && inject(ApplicationRef, { skipSelf: true, optional: true }))
    console.warn('provideHelpWidget() does nothing here: move it to the providers of the application.');
}

function start(auth: ProvideHelpWidgetOptions['auth']): void {
  const { mount, setAuth } = inject(HelpWidgetService);
  inject(DestroyRef).onDestroy(mount());
  if (!auth) return;
  const state = auth();
  const isSettled = hasSettled();
  let isGiven = false;
  effect(() => {
    if (!isSettled()) return;
    const next = state();
    // Whoever says nothing at first leaves it to others on the page.
    isGiven ||= !!next;
    if (isGiven) untracked(() => setAuth(next));
  });
}

/**
 * Whether the application has once been stable, or will not be soon. The requests of `HttpClient` hold that back: one for a
 * token must not, as clicks on a page that a server has rendered wait for it.
 */
function hasSettled(): Signal<boolean> {
  const isSettled = signal(false);
  const settle = () => isSettled.set(true);
  const application = inject(ApplicationRef);
  const timer = inject(NgZone).runOutsideAngular(() => {
    // Angular 20 calls itself stable until the first root component has begun.
    queueMicrotask(() => void application.whenStable().then(settle));
    return setTimeout(settle, patience);
  });
  inject(DestroyRef).onDestroy(() => clearTimeout(timer));
  return isSettled;
}
