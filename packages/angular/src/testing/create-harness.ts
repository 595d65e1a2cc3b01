import {
  Component,
  createComponent,
  createEnvironmentInjector,
  destroyPlatform,
  inject,
  InjectionToken,
  signal,
  type ApplicationRef,
  type EnvironmentProviders,
  type WritableSignal,
} from '@angular/core';
import { bootstrapApplication, createApplication } from '@angular/platform-browser';
import { provideServerRendering, renderApplication } from '@angular/platform-server';
import type { BindingApp, BindingHarness } from '@widget/testing/conformance';
import { beforeEach } from 'vitest';
import { HelpWidgetService, injectHelpWidgetEvent, provideHelpWidget } from '../index.ts';
import { keepGlobals } from './keep-globals.ts';

const bindingApp = new InjectionToken<BindingApp>('bindingApp');
const isComponentThere = new InjectionToken<WritableSignal<boolean>>('isComponentThere', {
  factory: () => signal(true),
});

@Component({
  selector: 'help-state',
  template: '<output>{{ text }}</output><button (click)="logout()">Sign out</button>',
})
class State {
  private readonly app = inject(bindingApp);
  private readonly service = inject(HelpWidgetService);
  readonly logout = this.service.logout;

  constructor() {
    injectHelpWidgetEvent('ticket', this.app.onTicket);
  }

  get text() {
    return this.app.show(this.service.state());
  }
}

@Component({ selector: 'app-root', imports: [State], template: '@if (isThere()) {<help-state />}' })
class Root {
  readonly isThere = inject(isComponentThere);
}

const provideApp = (app: BindingApp, auth: () => BindingApp['auth']) => [
  { provide: bindingApp, useValue: app },
  provideHelpWidget(() => app.client, { auth: () => auth }),
];

/** How the binding of Angular does what every binding has to do; with the change detection that is given. */
export function createHarness(changeDetection: EnvironmentProviders): BindingHarness {
  let appWithout: ApplicationRef;
  let running: ApplicationRef | undefined;

  beforeEach(async () => {
    appWithout = await createApplication({ providers: [changeDetection] });
  });

  return {
    async mount(app, container) {
      const auth = signal<BindingApp['auth']>(app.auth);
      const application = await createApplication({ providers: [changeDetection, provideApp(app, auth)] });
      application.bootstrap(Root, container.appendChild(document.createElement('app-root')));
      running = application;
      // The first token is asked for afterwards.
      await application.whenStable();
      return {
        setAuth: (next) => auth.set(next),
        removeComponent: () => application.injector.get(isComponentThere).set(false),
        unmount: () => application.destroyed || application.destroy(),
      };
    },
    mountWithoutProvider: (app, hostElement) =>
      createComponent(State, {
        hostElement,
        environmentInjector: createEnvironmentInjector(
          [{ provide: bindingApp, useValue: app }],
          appWithout.injector,
        ),
      }),
    remedy: 'provideHelpWidget(',
    // The service follows the snapshot.
    holds: 2,
    renderOnServer(app) {
      // Before 20.3 the browser's platform and the server's cannot both be there.
      destroyPlatform();
      return keepGlobals(() =>
        renderApplication(
          (context) =>
            bootstrapApplication(
              Root,
              { providers: [changeDetection, provideServerRendering(), provideApp(app, () => app.auth)] },
              context,
            ),
          { document: '<app-root></app-root>', url: 'http://shop.example/', allowedHosts: ['shop.example'] },
        ),
      );
    },
    async act(action) {
      await action();
      if (!running?.destroyed) await running?.whenStable();
    },
  };
}
