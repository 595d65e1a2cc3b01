import { act, cleanup, render, screen } from '@testing-library/react';
import { createVirtualClock, installWidgetScript, makeToken, type WidgetScript } from '@widget/testing';
import { Profiler, StrictMode, useState, type ReactNode } from 'react';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import * as core from '@widget/core';
import * as binding from './index.ts';
import {
  authState,
  createHelpWidget,
  HelpWidgetProvider,
  useAuthSource,
  useHelpWidget,
  useHelpWidgetEvent,
  useHelpWidgetState,
  type AuthSource,
  type AuthState,
  type HelpWidget,
} from './index.ts';

let clock: ReturnType<typeof createVirtualClock>;
let script: WidgetScript;

beforeEach(() => {
  clock = createVirtualClock();
  script = installWidgetScript({ clock, notices: true });
});

afterEach(async () => {
  cleanup();
  await settle();
  script.uninstall();
});

const settle = () => act(() => clock.advance(0));

function createClient() {
  const getToken = vi.fn(() => makeToken({ email: 'ann@acme.example', iat: clock.now() / 1000 }));
  return {
    client: createHelpWidget({ widgetId: 1, host: 'http://desk.example', load: 'now', getToken }, clock),
    getToken,
  };
}

const names = () => script.calls.map(([name]) => name);

function State() {
  const { status, session, userId } = useHelpWidgetState();
  return <output>{[status, session, userId].join(' ')}</output>;
}

const app = (client: HelpWidget, auth?: AuthState, children: ReactNode = <State />) => (
  <HelpWidgetProvider client={client} {...(auth && { auth })}>
    {children}
  </HelpWidgetProvider>
);

for (const [mode, Wrapper] of [
  ['plain', ({ children }: { children: ReactNode }) => children],
  ['StrictMode', StrictMode],
] as const) {
  test(`signs the user in with one fetch (${mode})`, async () => {
    const { client, getToken } = createClient();
    render(<Wrapper>{app(client, authState(false, 'ann'))}</Wrapper>);
    await settle();
    expect(screen.getByRole('status').textContent).toBe('ready active ann');
    expect(getToken).toHaveBeenCalledOnce();
    expect(names()).toEqual(['authenticate']);
    expect(script.tags).toBe(1);
  });

  test(`leaves nothing behind when it is unmounted (${mode})`, async () => {
    const { client } = createClient();
    const view = render(<Wrapper>{app(client, authState(false, 'ann'))}</Wrapper>);
    await settle();
    view.unmount();
    await settle();
    expect(names().slice(-2)).toEqual(['logout', 'destroy']);
    expect(clock.timers).toBe(0);
    expect(client.getSnapshot()).toMatchObject({ session: 'signed-out', userId: null });
  });
}

test('holds while the auth library is loading again', async () => {
  const { client, getToken } = createClient();
  const view = render(app(client, authState(false, 'ann')));
  await settle();
  view.rerender(app(client, authState(true, null)));
  await settle();
  view.rerender(app(client, authState(false, 'ann')));
  await settle();
  expect(names()).toEqual(['authenticate']);
  expect(getToken).toHaveBeenCalledOnce();
});

test('a user switch is a logout and an authenticate, with no sign-out between', async () => {
  const { client } = createClient();
  const view = render(app(client, authState(false, 'ann')));
  await settle();
  view.rerender(app(client, authState(false, 'bob')));
  await settle();
  expect(names()).toEqual(['authenticate', 'logout', 'authenticate']);
  expect(screen.getByRole('status').textContent).toBe('ready active bob');
});

test('an auth object that is new in every render costs nothing', async () => {
  const { client, getToken } = createClient();
  const view = render(app(client, authState(false, 'ann')));
  for (let count = 0; count < 100; count++) view.rerender(app(client, authState(false, 'ann')));
  await settle();
  expect(getToken).toHaveBeenCalledOnce();
});

test('logout() is synchronous, and the auth library’s old news does not undo it', async () => {
  const { client } = createClient();
  const view = render(app(client, authState(false, 'ann')));
  await settle();
  act(() => {
    client.logout();
    expect(client.getSnapshot()).toMatchObject({ session: 'signed-out', userId: null, expiresAt: null });
    expect(clock.timers).toBe(0);
  });
  view.rerender(app(client, authState(false, 'ann')));
  await settle();
  expect(names()).toEqual(['authenticate', 'logout']);
});

test('useHelpWidget renders once, whatever happens', async () => {
  const { client } = createClient();
  const onRender = vi.fn();
  function Button() {
    const { open } = useHelpWidget();
    return <button onClick={() => open()}>Help</button>;
  }
  render(
    app(
      client,
      authState(false, 'ann'),
      <Profiler id="button" onRender={onRender}>
        <Button />
      </Profiler>,
    ),
  );
  await settle();
  act(() => screen.getByRole('button').click());
  await settle();
  expect(client.getSnapshot().isOpen).toBe(true);
  expect(onRender).toHaveBeenCalledOnce();
});

test('useHelpWidgetEvent calls the newest listener, until the component is gone', async () => {
  const { client } = createClient();
  const heard: string[] = [];
  function Listener({ label }: { label: string }) {
    useHelpWidgetEvent('ticket', ({ id }) => heard.push(`${label} ${id}`));
    return null;
  }
  const view = render(app(client, undefined, <Listener label="first" />));
  await settle();
  act(() => script.notify({ type: 'ticket', id: 1 }));
  view.rerender(app(client, undefined, <Listener label="second" />));
  act(() => script.notify({ type: 'ticket', id: 2 }));
  view.rerender(app(client, undefined, null));
  act(() => script.notify({ type: 'ticket', id: 3 }));
  expect(heard).toEqual(['first 1', 'second 2']);
});

test('useAuthSource is loading until the library calls, and subscribes once to an inline source', async () => {
  const { client } = createClient();
  let emit: Parameters<AuthSource>[0] = () => {};
  const subscribe = vi.fn();
  const unsubscribe = vi.fn();
  function App() {
    const [count, setCount] = useState(0);
    const auth = useAuthSource((next) => {
      subscribe();
      emit = next;
      return unsubscribe;
    });
    return app(client, auth, <button onClick={() => setCount(count + 1)}>{auth.status}</button>);
  }
  const view = render(<App />);
  expect(screen.getByRole('button').textContent).toBe('loading');
  act(() => screen.getByRole('button').click());
  act(() => emit('ann'));
  expect(screen.getByRole('button').textContent).toBe('signed-in');
  act(() => emit(undefined));
  expect(screen.getByRole('button').textContent).toBe('signed-out');
  expect(subscribe).toHaveBeenCalledOnce();
  view.unmount();
  expect(unsubscribe).toHaveBeenCalledOnce();
});

test('a server renders the initial state and fetches nothing', () => {
  const { client, getToken } = createClient();
  expect(renderToString(app(client, authState(false, 'ann')))).toBe('<output>idle signed-out </output>');
  expect(getToken).not.toHaveBeenCalled();
  expect(clock.timers).toBe(0);
});

test('a hook without a provider says what is missing', () => {
  const onError = vi.spyOn(console, 'error').mockImplementation(() => {});
  expect(() => render(<State />)).toThrow(/HelpWidgetProvider/);
  onError.mockRestore();
});

test('everything of the core can be imported from the binding', () => {
  expect(binding).toMatchObject(core);
});
