import { createFakeHelpWidget, createVirtualClock, installWidgetScript, makeToken } from '@widget/testing';
import {
  createApp,
  createSSRApp,
  defineComponent,
  effectScope,
  h,
  inject,
  KeepAlive,
  nextTick,
  onMounted,
  onScopeDispose,
  onUnmounted,
  provide,
  ref,
  shallowRef,
  type App,
  type Component,
} from 'vue';
import { renderToString } from 'vue/server-renderer';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import {
  authState,
  createHelpWidget,
  helpWidget,
  helpWidgetKey,
  useAuthSource,
  useHelpWidget,
  useHelpWidgetEvent,
  useHelpWidgetState,
  type AuthSource,
  type AuthState,
} from './index.ts';

const ann = authState(false, 'ann');

/** What Vue's development build gives to a bundler. */
interface HotReload {
  createRecord: (id: string, component: Component) => boolean;
  reload: (id: string, component: Component) => void;
}

/** A page with the stand-in of the script, and a client for it. */
function openClientPage() {
  const clock = createVirtualClock();
  const script = installWidgetScript({ clock, notices: true });
  const getToken = vi.fn(() => makeToken({ email: 'ann@example.com', iat: clock.now() / 1000 }));
  const client = createHelpWidget({ widgetId: 81000000001, host: 'widget', load: 'now', getToken }, clock);
  onTestFinished(() => {
    client.destroy();
    script.uninstall();
  });

  async function settle() {
    await clock.advance(0);
    await nextTick();
  }

  async function mount(app: App, html = '') {
    const container = document.body.appendChild(document.createElement('div'));
    container.innerHTML = html;
    onTestFinished(() => {
      app.unmount();
      container.remove();
    });
    app.mount(container);
    await settle();
    return container;
  }

  return {
    client,
    clock,
    script,
    getToken,
    settle,
    mount,
    commands: () => script.calls.map(([name]) => name),
  };
}

const State = defineComponent(() => {
  const state = useHelpWidgetState();
  return () => h('output', { class: state.value.status }, [state.value.status, ' ', state.value.session]);
});

const Empty: Component = () => null;

/** Runs in the set-up of a component. */
const setUp = (run: () => void): Component => ({
  setup() {
    run();
    return () => null;
  },
});

describe('auth', () => {
  test('is set up once, with what the app provides, and ends with the app', async () => {
    const { client, mount, script, settle } = openClientPage();
    const session = ref<string | null>('ann');
    const ended = vi.fn();
    const auth = vi.fn(() => {
      const current = inject<typeof session>('session')!;
      onScopeDispose(ended);
      return () => authState(false, current.value);
    });
    const app = createApp(Empty).provide('session', session).use(helpWidget, { client, auth });
    expect(auth).not.toHaveBeenCalled();
    await mount(app);
    session.value = 'bob';
    await settle();
    expect(client.getSnapshot().userId).toBe('bob');
    expect(auth).toHaveBeenCalledOnce();

    app.unmount();
    expect(ended).toHaveBeenCalledOnce();
    await settle();
    client.mount();
    session.value = 'cleo';
    await settle();
    expect(script.identity).toBeNull();
  });

  test('is read when the auth library has finished: half of a change is none', async () => {
    const { client, mount, commands, settle } = openClientPage();
    const isLoading = ref(false);
    const userId = ref<string | null>('ann');
    await mount(
      createApp(Empty).use(helpWidget, {
        client,
        auth: () => () => authState(isLoading.value, userId.value),
      }),
    );
    userId.value = null;
    isLoading.value = true;
    await settle();
    isLoading.value = false;
    userId.value = 'ann';
    await settle();
    expect(commands()).toEqual(['authenticate']);
  });

  test('can be left out: the widget stays anonymous', async () => {
    const { client, mount, commands, getToken } = openClientPage();
    await mount(createApp(Empty).use(helpWidget, { client }));
    expect(client.getSnapshot().status).toBe('ready');
    expect(commands()).toEqual([]);
    expect(getToken).not.toHaveBeenCalled();
  });
});

test('useAuthSource is loading until the library calls, and ends with the app', async () => {
  const { client, mount, settle } = openClientPage();
  let emit: Parameters<AuthSource>[0] = () => {};
  const subscribe = vi.fn();
  const unsubscribe = vi.fn();
  let state = shallowRef<AuthState>(ann);
  const auth = () =>
    (state = useAuthSource((next) => {
      subscribe();
      emit = next;
      return unsubscribe;
    }));
  const app = createApp(Empty).use(helpWidget, { client, auth });
  await mount(app);
  expect(state.value).toEqual({ status: 'loading' });
  emit('ann');
  await settle();
  expect(client.getSnapshot()).toMatchObject({ session: 'active', userId: 'ann' });
  emit(undefined);
  await settle();
  expect(client.getSnapshot().session).toBe('signed-out');
  expect(subscribe).toHaveBeenCalledOnce();
  app.unmount();
  expect(unsubscribe).toHaveBeenCalledOnce();
});

describe('useHelpWidget', () => {
  test('gives the client itself', async () => {
    const { client, mount } = openClientPage();
    let given: unknown;
    await mount(createApp(setUp(() => (given = useHelpWidget()))).use(helpWidget, { client }));
    expect(given).toBe(client);
  });

  test('gives another client to a part of the app that is provided with one', async () => {
    const { client, mount } = openClientPage();
    const partners = createHelpWidget({ widgetId: 2, host: 'widget' });
    let given: unknown;
    const Part = setUp(() => (given = useHelpWidget()));
    const Root = defineComponent(() => {
      provide(helpWidgetKey, partners);
      return () => h(Part);
    });
    await mount(createApp(Root).use(helpWidget, { client }));
    expect(given).toBe(partners);
  });

  test('says what is missing outside of a set-up, without a warning of Vue', () => {
    const warn = vi.spyOn(console, 'warn');
    expect(useHelpWidget).toThrow(expect.objectContaining({ code: 'no-provider' }));
    expect(warn).not.toHaveBeenCalled();
  });
});

describe('useHelpWidgetState', () => {
  test('ends with a scope that is no component’s', async () => {
    const { client, mount, settle } = openClientPage();
    const app = createApp(Empty).use(helpWidget, { client, auth: () => () => ann });
    const scope = effectScope(true);
    const state = app.runWithContext(() => scope.run(() => useHelpWidgetState()))!;
    expect(state.value).toBe(client.getServerSnapshot());
    await mount(app);
    const last = state.value;
    expect(last).toBe(client.getSnapshot());
    expect(last.session).toBe('active');
    scope.stop();
    client.logout();
    await settle();
    expect(state.value).toBe(last);
  });

  test('starts nothing when its scope ends before the first render (case 67)', async () => {
    const { client, settle } = openClientPage();
    const subscribe = vi.fn(client.subscribe);
    const app = createApp(Empty).use(helpWidget, { client: { ...client, subscribe } });
    const scope = effectScope(true);
    app.runWithContext(() => scope.run(useHelpWidgetState));
    scope.stop();
    await settle();
    expect(subscribe).not.toHaveBeenCalled();
  });

  test('with a selector changes only with what is selected', async () => {
    const { client, clock, mount } = openClientPage();
    const render = vi.fn();
    const Button = defineComponent(() => {
      const isOpen = useHelpWidgetState((state) => state.isOpen);
      return () => (render(), h('button', isOpen.value ? 'Close' : 'Open'));
    });
    const app = createApp(Button).use(helpWidget, { client, auth: () => () => ann });
    const container = await mount(app);
    const { expiresAt } = client.getSnapshot();
    await clock.advance(3_600_000);
    await nextTick();
    expect(client.getSnapshot().expiresAt).toBeGreaterThan(expiresAt!);
    expect(render).toHaveBeenCalledOnce();
    client.open();
    await nextTick();
    expect(container.textContent).toBe('Close');
    expect(render).toHaveBeenCalledTimes(2);
  });

  test('can be read only', async () => {
    const { client, mount } = openClientPage();
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    onTestFinished(() => warn.mockRestore());
    const Writer = setUp(() => {
      const state = useHelpWidgetState();
      Reflect.set(state, 'value', null);
      expect(state.value).toBe(client.getServerSnapshot());
    });
    await mount(createApp(Writer).use(helpWidget, { client }));
    expect(warn).toHaveBeenCalledOnce();
  });
});

test('a component that is kept alive is up to date when it comes back, and hears what happens meanwhile', async () => {
  const { client, script, settle, mount } = openClientPage();
  const isShown = ref(true);
  const heard: number[] = [];
  const Kept = defineComponent(() => {
    useHelpWidgetEvent('ticket', ({ id }) => heard.push(id));
    const state = useHelpWidgetState();
    return () => h('output', state.value.session);
  });
  const Root: Component = () => h(KeepAlive, () => h(isShown.value ? Kept : Empty));
  const container = await mount(createApp(Root).use(helpWidget, { client, auth: () => () => ann }));
  expect(container.textContent).toBe('active');
  isShown.value = false;
  await settle();
  client.logout();
  script.notify({ type: 'ticket', id: 1 });
  await settle();
  isShown.value = true;
  await settle();
  expect(container.textContent).toBe('signed-out');
  expect(heard).toEqual([1]);
});

test('ten hot reloads of a component leave one listener (case 62)', async () => {
  const { client, script, mount, settle } = openClientPage();
  const heard: number[] = [];
  const id = 'hot-component';
  const Hot = defineComponent({
    ...{ __hmrId: id },
    setup() {
      useHelpWidgetEvent('ticket', ({ id }) => heard.push(id));
      const state = useHelpWidgetState();
      return () => h('output', state.value.session);
    },
  });
  const { createRecord, reload } = (globalThis as unknown as { __VUE_HMR_RUNTIME__: HotReload })
    .__VUE_HMR_RUNTIME__;
  createRecord(id, Hot);
  const container = await mount(createApp(() => h(Hot)).use(helpWidget, { client, auth: () => () => ann }));
  for (let count = 0; count < 10; count++) {
    reload(id, { ...Hot });
    await settle();
  }
  script.notify({ type: 'ticket', id: 1 });
  expect(heard).toEqual([1]);
  expect(script.tags).toBe(1);
  expect(container.textContent).toBe('active');
});

test('a client made in the set-up of a component that remounts asks for no more tokens than one', async () => {
  const { clock, getToken, mount, script, settle } = openClientPage();
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  onTestFinished(() => warn.mockRestore());
  const count = ref(0);
  const Help = defineComponent(() => {
    const own = createHelpWidget({ widgetId: 1, host: 'widget', load: 'now', getToken }, clock);
    provide(helpWidgetKey, own);
    let unmount = () => {};
    onMounted(() => {
      unmount = own.mount();
      own.setAuth(ann);
    });
    onUnmounted(() => unmount());
    return () => h(State);
  });
  const container = await mount(createApp(() => h(Help, { key: count.value })));
  for (; count.value < 10; count.value++) await settle();
  await settle();
  expect(container.textContent).toBe('ready active');
  expect(getToken).toHaveBeenCalledOnce();
  expect(warn).toHaveBeenCalledOnce();
  expect(script.identity).not.toBeNull();
});

test('a stand-in from @widget/testing is a client to the plugin, and to a part of an app', async () => {
  const { mount, settle } = openClientPage();
  const client = createFakeHelpWidget();
  const Button = defineComponent(() => {
    const { open } = useHelpWidget();
    const state = useHelpWidgetState();
    return () =>
      h('button', { onClick: () => open('ticketForm') }, `${state.value.userId} ${state.value.isOpen}`);
  });
  const container = await mount(createApp(Button).use(helpWidget, { client, auth: () => () => ann }));
  container.querySelector('button')!.click();
  await settle();
  expect(container.textContent).toBe('ann true');
  expect(client.calls.open).toEqual([['ticketForm']]);
  const part = await mount(createApp(Button).provide(helpWidgetKey, client));
  expect(part.textContent).toBe('ann true');
});

describe('on a server', () => {
  test('two renders at a time know nothing of each other’s users (case 65)', async () => {
    const { client, clock, getToken } = openClientPage();
    const auth = vi.fn(() => () => ann);
    const render = () => renderToString(createSSRApp(State).use(helpWidget, { client, auth }));
    const initial = '<output class="idle">idle signed-out</output>';
    expect(await Promise.all([render(), render()])).toEqual([initial, initial]);
    expect(auth).not.toHaveBeenCalled();
    expect(getToken).not.toHaveBeenCalled();
    expect(clock.timers).toBe(0);
  });

  test('what it has rendered is taken over without a mismatch, then brought up to date', async () => {
    const { client, mount, settle } = openClientPage();
    const html = await renderToString(createSSRApp(State).use(helpWidget, { client }));
    // Another app of the page was faster: the client is no longer as the server saw it.
    onTestFinished(client.mount());
    client.setAuth(ann);
    await settle();
    expect(client.getSnapshot().session).toBe('active');

    const warn = vi.spyOn(console, 'warn');
    const error = vi.spyOn(console, 'error');
    const container = await mount(createSSRApp(State).use(helpWidget, { client }), html);
    expect(container.innerHTML).toBe('<output class="ready">ready active</output>');
    expect(warn).not.toHaveBeenCalled();
    expect(error).not.toHaveBeenCalled();
  });
});
