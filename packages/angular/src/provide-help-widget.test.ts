import {
  ApplicationRef,
  Component,
  computed,
  createEnvironmentInjector,
  DestroyRef,
  EnvironmentInjector,
  inject,
  InjectionToken,
  Injector,
  provideAppInitializer,
  provideZonelessChangeDetection,
  runInInjectionContext,
  signal,
  type EnvironmentProviders,
} from '@angular/core';
import { createApplication } from '@angular/platform-browser';
import {
  createFakeHelpWidget,
  createVirtualClock,
  installWidgetScript,
  makeToken,
  type WidgetScript,
} from '@widget/testing';
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import {
  authSource,
  authState,
  createHelpWidget,
  HelpWidgetService,
  injectHelpWidgetState,
  provideHelpWidget,
  type AuthSource,
  type AuthState,
  type HelpWidget,
} from './index.ts';

@Component({ selector: 'app-root', template: '{{ service.state().session }}' })
class Root {
  readonly service = inject(HelpWidgetService);
}

let clock: ReturnType<typeof createVirtualClock>;
let script: WidgetScript;
const clients: HelpWidget[] = [];

beforeEach(() => {
  clock = createVirtualClock();
  script = installWidgetScript({ clock, notices: true });
});

afterEach(() => {
  for (const client of clients.splice(0)) client.destroy();
  script.uninstall();
});

const getToken = () => makeToken({ email: 'ann@acme.example', iat: clock.now() / 1000 });

function createClient() {
  const client = createHelpWidget({ widgetId: 1, host: 'widget', load: 'now', getToken }, clock);
  clients.push(client);
  return client;
}

async function openApplication(...providers: EnvironmentProviders[]) {
  const application = await createApplication({
    providers: [provideZonelessChangeDetection(), ...providers],
  });
  const hosts: Element[] = [];
  onTestFinished(() => {
    if (!application.destroyed) application.destroy();
    hosts.forEach((host) => host.remove());
  });
  return {
    injector: application.injector,
    destroy: () => application.destroy(),
    async bootstrap() {
      const host = document.body.appendChild(document.createElement('app-root'));
      hosts.push(host);
      application.bootstrap(Root, host);
      await application.whenStable();
      await clock.advance(0);
      await application.whenStable();
      return host;
    },
  };
}

const commands = () => script.calls.map(([name]) => name);

test('the client is made once, with the injections of the application', async () => {
  const create = vi.fn(() => {
    inject(EnvironmentInjector);
    return createClient();
  });
  const application = await openApplication(provideHelpWidget(create));
  await application.bootstrap();
  await application.bootstrap();
  expect(create).toHaveBeenCalledOnce();
});

test('an app that says nothing of auth has an anonymous widget', async () => {
  const application = await openApplication(provideHelpWidget(createClient));
  const host = await application.bootstrap();
  expect(script.tags).toBe(1);
  expect(commands()).toEqual([]);
  expect(host.textContent).toBe('signed-out');
});

test('auth is set up once, with injections, when the initializers are through', async () => {
  const steps: string[] = [];
  const userId = new InjectionToken('userId', { factory: () => 'ann' });
  const auth = () => {
    steps.push('auth');
    const state = authState(false, inject(userId));
    return () => state;
  };
  const application = await openApplication(
    provideHelpWidget(createClient, { auth }),
    provideAppInitializer(() => Promise.resolve().then(() => void steps.push('initialized'))),
  );
  await application.bootstrap();
  await application.bootstrap();
  expect(steps).toEqual(['initialized', 'auth']);
  expect(commands()).toEqual(['authenticate']);
});

test('auth may be a getter of several signals', async () => {
  const isLoading = signal(true);
  const user = signal<{ id: string } | null>(null);
  const auth = () => () => authState(isLoading(), user()?.id);
  const application = await openApplication(provideHelpWidget(createClient, { auth }));
  const host = await application.bootstrap();
  expect(commands()).toEqual([]);
  user.set({ id: 'ann' });
  isLoading.set(false);
  await application.bootstrap();
  expect(commands()).toEqual(['authenticate']);
  expect(host.textContent).toBe('active');
});

test('what listens to the client while it is told of a sign-in is no dependency of auth', async () => {
  const auth = signal<AuthState>({ status: 'signed-out' });
  const other = signal(0);
  const read = vi.fn(() => auth());
  const application = await openApplication(provideHelpWidget(createClient, { auth: () => read }));
  application.injector.get(HelpWidgetService).subscribe(() => other());
  await application.bootstrap();
  auth.set(authState(false, 'ann'));
  await application.bootstrap();
  const calls = read.mock.calls.length;
  other.set(1);
  await application.bootstrap();
  expect(read).toHaveBeenCalledTimes(calls);
});

test('authSource is loading until the library calls, and listens for as long as the app is there', async () => {
  let emit: Parameters<AuthSource>[0] = () => {};
  const unsubscribe = vi.fn();
  const states: AuthState[] = [];
  const auth = () => {
    const state = authSource((next) => {
      emit = next;
      return unsubscribe;
    });
    return () => {
      states.push(state());
      return state();
    };
  };
  const application = await openApplication(provideHelpWidget(createClient, { auth }));
  await application.bootstrap();
  emit('ann');
  await application.bootstrap();
  emit(undefined);
  await application.bootstrap();
  expect(states).toEqual([
    { status: 'loading' },
    { status: 'signed-in', userId: 'ann' },
    { status: 'signed-out' },
  ]);
  expect(commands()).toEqual(['authenticate', 'logout']);
  expect(unsubscribe).not.toHaveBeenCalled();
  application.destroy();
  expect(unsubscribe).toHaveBeenCalledOnce();
});

test('injectHelpWidgetState changes only with what is selected', async () => {
  const auth = () => () => authState(false, 'ann');
  const application = await openApplication(provideHelpWidget(createClient, { auth }));
  await application.bootstrap();
  const select = vi.fn((open: boolean) => open);
  const { isOpen, state } = runInInjectionContext(application.injector.get(Injector), () => ({
    state: injectHelpWidgetState(),
    isOpen: injectHelpWidgetState((snapshot) => snapshot.isOpen),
  }));
  const label = computed(() => (select(isOpen()) ? 'Close' : 'Open'));
  expect(label()).toBe('Open');
  const { expiresAt } = state();
  await clock.advance(3_600_000);
  expect(state().expiresAt).toBeGreaterThan(expiresAt!);
  expect(label()).toBe('Open');
  expect(select).toHaveBeenCalledOnce();
  application.injector.get(HelpWidgetService).open();
  expect(label()).toBe('Close');
});

test('a stand-in from @widget/testing is a client to the provider', async () => {
  const client = createFakeHelpWidget();
  const application = await openApplication(
    provideHelpWidget(() => client, { auth: () => () => authState(false, 'ann') }),
  );
  const host = await application.bootstrap();
  expect(host.textContent).toBe('active');
  const { open, state } = application.injector.get(HelpWidgetService);
  open('ticketForm');
  expect(state().isOpen).toBe(true);
  expect(client.calls.open).toEqual([['ticketForm']]);
});

test('two calls in one injector are refused by name', async () => {
  await expect(
    createApplication({
      providers: [
        provideZonelessChangeDetection(),
        provideHelpWidget(createClient),
        provideHelpWidget(createClient, { auth: () => () => authState(false, 'ann') }),
      ],
    }),
  ).rejects.toThrow(
    expect.objectContaining({
      code: 'provided-twice',
      message: expect.stringContaining('provideHelpWidget() once'),
    }),
  );
});

test('in the providers of a route it does nothing, and says where it belongs', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  onTestFinished(() => warn.mockRestore());
  const application = await openApplication(provideHelpWidget(createClient));
  expect(warn).not.toHaveBeenCalled();
  createEnvironmentInjector(
    [provideHelpWidget(createClient)],
    application.injector.get(EnvironmentInjector),
  ).destroy();
  expect(warn).toHaveBeenCalledOnce();
  expect(warn).toHaveBeenCalledWith(expect.stringContaining('providers of the application'));
});

@Component({ selector: 'help-part', template: '{{ client.getSnapshot().session }}' })
class Part {
  static getToken = vi.fn(getToken);
  readonly client = createHelpWidget(
    { widgetId: 1, host: 'widget', load: 'now', getToken: Part.getToken },
    clock,
  );

  constructor() {
    inject(DestroyRef).onDestroy(this.client.mount());
    this.client.setAuth(authState(false, 'ann'));
  }
}

@Component({
  selector: 'app-root',
  imports: [Part],
  template: '@for (key of [count()]; track key) {<help-part />}',
})
class Parts {
  readonly count = signal(0);
}

test('a client that a component makes asks for no more tokens than one, however often the component is made', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  onTestFinished(() => warn.mockRestore());
  const { injector } = await openApplication();
  const host = document.body.appendChild(document.createElement('app-root'));
  onTestFinished(() => host.remove());
  const application = injector.get(ApplicationRef);
  const { instance } = application.bootstrap(Parts, host);
  for (let count = 0; count < 10; count++) {
    instance.count.set(count);
    await application.whenStable();
    await clock.advance(0);
  }
  expect(Part.getToken).toHaveBeenCalledOnce();
  expect(script.identity).not.toBeNull();
  // Angular has its own to say of a list that is made anew each time.
  const ours = warn.mock.calls.filter(([text]) => String(text).includes('outside of components'));
  expect(ours).toHaveLength(1);
});
