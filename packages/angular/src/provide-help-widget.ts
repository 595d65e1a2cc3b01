import { isPlatformBrowser } from '@angular/common';
import {
  APP_BOOTSTRAP_LISTENER,
  DestroyRef,
  effect,
  inject,
  Injector,
  makeEnvironmentProviders,
  PLATFORM_ID,
  runInInjectionContext,
  untracked,
  type EnvironmentProviders,
} from '@angular/core';
import type { AuthState, HelpWidget } from '@widget/core';
import { createHelpWidgetService } from './create-help-widget-service.ts';
import { HelpWidgetService } from './help-widget-service.ts';

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

function start(auth: ProvideHelpWidgetOptions['auth']): void {
  const { mount, setAuth } = inject(HelpWidgetService);
  inject(DestroyRef).onDestroy(mount());
  if (!auth) return;
  const state = auth();
  let isGiven = false;
  effect(() => {
    const next = state();
    // Whoever says nothing at first leaves it to others on the page.
    isGiven ||= !!next;
    if (isGiven) untracked(() => setAuth(next));
  });
}
