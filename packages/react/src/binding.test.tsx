import { act, cleanup, render, screen } from '@testing-library/react';
import { createFakeHelpWidget, createVirtualClock, installWidgetScript, makeToken } from '@widget/testing';
import { Profiler, StrictMode, useState, type ReactNode } from 'react';
import { renderToString } from 'react-dom/server';
import { expect, onTestFinished, test, vi } from 'vitest';
import {
  authState,
  createHelpWidget,
  HelpWidgetProvider,
  useAuthSource,
  useHelpWidget,
  useHelpWidgetEvent,
  useHelpWidgetState,
  type AuthSource,
  type HelpWidget,
} from './index.ts';

const ann = authState(false, 'ann');

/** A page with the stand-in of the script, and a client for it. */
function openClientPage() {
  const clock = createVirtualClock();
  const script = installWidgetScript({ clock, notices: true });
  const getToken = () => makeToken({ email: 'ann@example.com', iat: clock.now() / 1000 });
  const client = createHelpWidget({ widgetId: 81000000001, host: 'widget', load: 'now', getToken }, clock);
  onTestFinished(() => {
    cleanup();
    client.destroy();
    script.uninstall();
  });
  return { client, clock, script, settle: () => act(() => clock.advance(0)) };
}

test('useHelpWidget renders once, whatever happens', async () => {
  const { client, settle } = openClientPage();
  const onRender = vi.fn();
  function Button() {
    const { open } = useHelpWidget();
    return <button onClick={() => open()}>Help</button>;
  }
  render(
    <HelpWidgetProvider client={client} auth={ann}>
      <Profiler id="button" onRender={onRender}>
        <Button />
      </Profiler>
    </HelpWidgetProvider>,
  );
  await settle();
  act(() => screen.getByRole('button').click());
  await settle();
  expect(client.getSnapshot().isOpen).toBe(true);
  expect(onRender).toHaveBeenCalledOnce();
});

test('useHelpWidgetEvent calls the newest listener', async () => {
  const { client, script, settle } = openClientPage();
  const heard: string[] = [];
  function Listener({ label }: { label: string }) {
    useHelpWidgetEvent('ticket', ({ id }) => heard.push(`${label} ${id}`));
    return null;
  }
  const app = (children: ReactNode) => <HelpWidgetProvider client={client}>{children}</HelpWidgetProvider>;
  const view = render(app(<Listener label="first" />));
  await settle();
  act(() => script.notify({ type: 'ticket', id: 1 }));
  view.rerender(app(<Listener label="second" />));
  act(() => script.notify({ type: 'ticket', id: 2 }));
  expect(heard).toEqual(['first 1', 'second 2']);
});

test('useAuthSource is loading until the library calls, and subscribes once to an inline source', () => {
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
    return <button onClick={() => setCount(count + 1)}>{auth.status}</button>;
  }
  const view = render(<App />);
  onTestFinished(cleanup);
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

test('useAuthSource follows a source that has stayed the same and becomes another one', () => {
  const ends: string[] = [];
  const sourceOf =
    (tenant: string): AuthSource =>
    (emit) => {
      emit(`ann@${tenant}`);
      return () => ends.push(tenant);
    };
  const [first, second] = [sourceOf('acme'), sourceOf('globex')];
  function App({ source }: { source: AuthSource; count: number }) {
    const auth = useAuthSource(source);
    return <output>{auth.status === 'signed-in' && auth.userId}</output>;
  }
  const view = render(
    <StrictMode>
      <App source={first} count={0} />
    </StrictMode>,
  );
  onTestFinished(cleanup);
  view.rerender(
    <StrictMode>
      <App source={first} count={1} />
    </StrictMode>,
  );
  expect(view.container.textContent).toBe('ann@acme');
  ends.length = 0;
  view.rerender(
    <StrictMode>
      <App source={second} count={2} />
    </StrictMode>,
  );
  expect(view.container.textContent).toBe('ann@globex');
  expect(ends).toEqual(['acme']);
  view.unmount();
  expect(ends).toEqual(['acme', 'globex']);
});

test('what a server has rendered is taken over without a mismatch, then brought up to date (case 64)', async () => {
  const { client, settle } = openClientPage();
  function State() {
    const { status, session } = useHelpWidgetState();
    return <output className={status}>{`${status} ${session}`}</output>;
  }
  const app = (
    <HelpWidgetProvider client={client}>
      <State />
    </HelpWidgetProvider>
  );
  const container = document.body.appendChild(document.createElement('div'));
  onTestFinished(() => container.remove());
  container.innerHTML = renderToString(app);
  // Another app of the page was faster: the client is no longer as the server saw it.
  onTestFinished(client.mount());
  client.setAuth(ann);
  await settle();
  expect(client.getSnapshot().session).toBe('active');

  const error = vi.spyOn(console, 'error');
  render(app, { container, hydrate: true });
  await settle();
  expect(container.innerHTML).toBe('<output class="ready">ready active</output>');
  expect(error).not.toHaveBeenCalled();
});

test('with a selector a renewal renders nobody who looks at isOpen', async () => {
  const { client, clock, settle } = openClientPage();
  const onRender = vi.fn();
  function Button() {
    const isOpen = useHelpWidgetState((state) => state.isOpen);
    return <button>{isOpen ? 'Close' : 'Open'}</button>;
  }
  render(
    <HelpWidgetProvider client={client} auth={ann}>
      <Profiler id="button" onRender={onRender}>
        <Button />
      </Profiler>
    </HelpWidgetProvider>,
  );
  await settle();
  const { expiresAt } = client.getSnapshot();
  await act(() => clock.advance(3_600_000));
  expect(client.getSnapshot().expiresAt).toBeGreaterThan(expiresAt!);
  expect(onRender).toHaveBeenCalledOnce();
  act(() => client.open());
  expect(screen.getByRole('button').textContent).toBe('Close');
  expect(onRender).toHaveBeenCalledTimes(2);
});

test('a selector may be another one in each render, and make new objects', async () => {
  const { client, settle } = openClientPage();
  const error = vi.spyOn(console, 'error');
  function State({ fact }: { fact: 'session' | 'status' }) {
    const { text } = useHelpWidgetState((state) => ({ text: state[fact] }));
    return <output>{text}</output>;
  }
  const app = (fact: 'session' | 'status') => (
    <HelpWidgetProvider client={client} auth={ann}>
      <State fact={fact} />
    </HelpWidgetProvider>
  );
  const { container, rerender } = render(app('session'));
  await settle();
  expect(container.textContent).toBe('active');
  rerender(app('status'));
  expect(container.textContent).toBe('ready');
  expect(error).not.toHaveBeenCalled();
});

test('another client takes the place of the first, and everybody follows it', async () => {
  const [first, second] = [
    openClientPage().client,
    createHelpWidget({ widgetId: 81000000001, host: 'widget' }),
  ];
  const unmount = vi.fn();
  const mount = vi.spyOn(first, 'mount').mockReturnValue(unmount);
  const app = (client: HelpWidget) => <HelpWidgetProvider client={client} />;
  const { rerender } = render(app(first));
  expect(mount).toHaveBeenCalledOnce();
  expect(unmount).not.toHaveBeenCalled();
  const mountSecond = vi.spyOn(second, 'mount').mockReturnValue(() => {});
  rerender(app(second));
  expect(unmount).toHaveBeenCalledOnce();
  expect(mountSecond).toHaveBeenCalledOnce();
});

test('a client made in the body of a component asks for no more tokens than one, and is told why that is wrong', async () => {
  const { clock, script, settle } = openClientPage();
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  onTestFinished(() => warn.mockRestore());
  const getToken = vi.fn(() => makeToken({ email: 'ann@example.com', iat: clock.now() / 1000 }));
  function App({ count }: { count: number }) {
    const client = createHelpWidget({ widgetId: 1, host: 'widget', load: 'now', getToken }, clock);
    return (
      <HelpWidgetProvider client={client} auth={ann}>
        <State />
        {count}
      </HelpWidgetProvider>
    );
  }
  function State() {
    return <>{useHelpWidgetState().session}</>;
  }
  const { container, rerender, unmount } = render(<App count={0} />);
  for (let count = 1; count < 10; count++) {
    rerender(<App count={count} />);
    await settle();
  }
  expect(container.textContent).toBe('active9');
  expect(getToken).toHaveBeenCalledOnce();
  expect(warn).toHaveBeenCalledOnce();
  expect(script.identity).not.toBeNull();
  unmount();
  await settle();
  expect(script.identity).toBeNull();
});

test('useHelpWidgetEvent listens to another event when it is given one', async () => {
  const { client, script, settle } = openClientPage();
  const heard: string[] = [];
  function Listener({ event }: { event: 'ticket' | 'article' }) {
    useHelpWidgetEvent(event, ({ id }) => heard.push(`${event} ${id}`));
    return null;
  }
  const app = (event: 'ticket' | 'article') => (
    <HelpWidgetProvider client={client}>
      <Listener event={event} />
    </HelpWidgetProvider>
  );
  const { rerender } = render(app('ticket'));
  await settle();
  rerender(app('article'));
  act(() => script.notify({ type: 'ticket', id: 1 }));
  act(() => script.notify({ type: 'article', id: 2 }));
  expect(heard).toEqual(['article 2']);
});

test('a stand-in from @widget/testing is a client to the provider', () => {
  const client = createFakeHelpWidget();
  function Button() {
    const { open } = useHelpWidget();
    const { isOpen, userId } = useHelpWidgetState();
    return <button onClick={() => open('ticketForm')}>{isOpen ? `Close for ${userId}` : 'Open'}</button>;
  }
  render(
    <HelpWidgetProvider client={client} auth={ann}>
      <Button />
    </HelpWidgetProvider>,
  );
  onTestFinished(cleanup);
  act(() => screen.getByRole('button', { name: 'Open' }).click());
  expect(screen.getByRole('button').textContent).toBe('Close for ann');
  expect(client.calls.open).toEqual([['ticketForm']]);
});

test('the missing provider has a code', () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  onTestFinished(() => void vi.restoreAllMocks());
  function Button() {
    useHelpWidget();
    return null;
  }
  expect(() => renderToString(<Button />)).toThrow(expect.objectContaining({ code: 'no-provider' }));
});
