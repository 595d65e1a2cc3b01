import { describe, expect, onTestFinished, test, vi } from 'vitest';
import {
  authState,
  createHelpWidget,
  type GetToken,
  type HelpWidget,
  type HelpWidgetOptions,
} from '../index.ts';
import { minute, openPage as openSharedPage, second, type PageOptions } from '../testing/open-page.ts';

const addresses = () => [...document.scripts].map(({ src }) => new URL(src).pathname);
const ann = authState(false, 'ann');
const bob = authState(false, 'bob');

/** A page with one client on it, and further ones as they are made. */
function openPage(options: PageOptions = {}) {
  const page = openSharedPage(options);
  function make(more: Partial<HelpWidgetOptions> = {}, create = createHelpWidget) {
    const getToken = () => page.token('bob');
    const client = create(
      { widgetId: 81000000001, host: 'widget', load: 'now', getToken, ...more },
      page.clock,
    );
    onTestFinished(client.destroy);
    return client;
  }
  return Object.assign(page, { make, settle: () => page.clock.advance(0) });
}

test('another widget after the first has left: its own script is on the page, and nothing of the first', async () => {
  const page = openPage();
  const unmount = page.client.mount();
  await page.settle();
  unmount();
  await page.settle();
  const second = page.make({ widgetId: 2 });
  second.mount();
  await page.settle();
  expect(addresses()).toEqual(['/widgets/2.js']);
  expect(second.getSnapshot().status).toBe('ready');
  expect(page.script.tags).toBe(2);
});

test('the same widget after the first has left: its script is booted', async () => {
  const page = openPage();
  const unmount = page.client.mount();
  await page.settle();
  unmount();
  await page.settle();
  const again = page.make();
  again.mount();
  await page.settle();
  expect(again.getSnapshot().status).toBe('ready');
  expect(page.commandNames()).toEqual(['destroy', 'boot']);
  expect(page.script.tags).toBe(1);
});

test('of two widgets the one that is mounted last has the page: the other is taken down first, and told (case 47)', async () => {
  const page = openPage();
  await page.signIn();
  page.client.open();
  const second = page.make({ widgetId: 2 });
  second.setAuth(bob);
  second.mount();
  expect(page.commandNames()).toEqual(['authenticate', 'open', 'logout', 'destroy', 'destroy']);
  expect(page.client.getSnapshot()).toMatchObject({
    status: 'idle',
    session: 'signed-out',
    userId: null,
    isOpen: false,
    error: { code: 'page-taken' },
  });
  await page.settle();
  expect(addresses()).toEqual(['/widgets/2.js']);
  expect(second.getSnapshot()).toMatchObject({ status: 'ready', session: 'active', userId: 'bob' });
  await page.clock.advance(60 * minute);
  expect(page.requests).toHaveLength(1);
});

test('it has the page back when the other leaves, with its customer and what it was told meanwhile', async () => {
  const page = openPage();
  await page.signIn();
  const second = page.make({ widgetId: 2 });
  const unmount = second.mount();
  await page.settle();
  page.client.setLabels({ en: { launcher: 'Help' } });
  page.client.setAuth(authState(false, 'cleo'));
  expect(page.commandNames()).not.toContain('setLabels');
  unmount();
  await page.settle();
  expect(addresses()).toEqual(['/widgets/81000000001.js']);
  expect(page.client.getSnapshot()).toMatchObject({ session: 'active', userId: 'cleo', error: null });
  expect(page.script.calls.slice(-2)).toEqual([
    ['setLabels', { en: { launcher: 'Help' } }],
    ['authenticate', expect.anything()],
  ]);
});

test('nobody who has logged out meanwhile comes back with it', async () => {
  const page = openPage();
  await page.signIn();
  const unmount = page.make({ widgetId: 2 }).mount();
  page.client.logout();
  unmount();
  await page.settle();
  expect(page.client.getSnapshot()).toMatchObject({ status: 'ready', session: 'signed-out', error: null });
  expect(page.requests).toHaveLength(1);
});

test('a widget that waits for the page and leaves does not come back', async () => {
  const page = openPage();
  const leave = page.client.mount();
  const unmount = page.make({ widgetId: 2 }).mount();
  await page.settle();
  leave();
  await page.settle();
  unmount();
  await page.clock.advance(minute);
  expect(page.client.getSnapshot().status).toBe('idle');
  expect(addresses()).toEqual(['/widgets/2.js']);
});

test('what is said to a client that has left never reaches the script of another', async () => {
  const page = openPage();
  const unmount = page.client.mount();
  await page.settle();
  unmount();
  await page.settle();
  page.make({ widgetId: 2 }).mount();
  await page.settle();
  const { length } = page.script.calls;
  page.client.identify({ name: 'Ann' });
  page.client.setLocale('fr');
  expect(page.script.calls).toHaveLength(length);
});

test('a script that is still on its way when another widget comes does not take its place', async () => {
  const page = openPage({ plan: [{ late: 5 * second }, { late: 10 * second }] });
  page.client.mount();
  await page.settle();
  const other = page.make({ widgetId: 2 });
  other.setAuth(bob);
  other.mount();
  await page.clock.advance(5 * second);
  expect(page.commandNames()).toEqual(['destroy']);
  expect(window.FreshworksWidget).toBeUndefined();
  expect(other.getSnapshot().status).toBe('loading');
  await page.clock.advance(5 * second);
  expect(other.getSnapshot().status).toBe('ready');
  expect(page.commandNames()).toEqual(['destroy', 'authenticate']);
});

test('a script that arrives when another widget is ready leaves that alone', async () => {
  const page = openPage({ plan: [{ late: 5 * second }, 'loads'], notices: true });
  page.client.mount();
  await page.settle();
  const tag = document.scripts[0]!;
  const other = page.make({ widgetId: 2 });
  other.mount();
  await page.settle();
  const widget = window.FreshworksWidget;
  // The help desk's script finds one there, and does nothing.
  tag.dispatchEvent(new Event('load'));
  expect(window.FreshworksWidget).toBe(widget);
  expect(page.commandNames()).toEqual([]);
});

test('a script of another address that the page itself has loaded is taken down', async () => {
  const page = openPage();
  const tag = document.createElement('script');
  tag.src = 'https://other.example/widgets/7.js';
  document.head.append(tag);
  await page.settle();
  await page.signIn();
  expect(addresses()).toEqual(['/widgets/81000000001.js']);
  expect(page.commandNames()).toEqual(['destroy', 'authenticate']);
});

test('clients of one widget share its script, which stays until the last one leaves', async () => {
  const page = openPage();
  const unmount = page.client.mount();
  await page.settle();
  const other = page.make();
  const leave = other.mount();
  await page.settle();
  unmount();
  await page.settle();
  expect(page.commandNames()).toEqual([]);
  other.open();
  expect(page.script.isOpen).toBe(true);
  leave();
  await page.settle();
  expect(page.commandNames()).toEqual(['open', 'destroy']);
  expect(page.script.tags).toBe(1);
});

test('a client that leaves while the shared script is on its way leaves it to the others', async () => {
  const page = openPage({ plan: { late: second } });
  const unmount = page.client.mount();
  const other = page.make();
  other.mount();
  unmount();
  await page.clock.advance(second);
  expect(page.client.getSnapshot().status).toBe('idle');
  expect(other.getSnapshot().status).toBe('ready');
});

test('destroy() leaves a script to others: of the same widget, or of another', async () => {
  const page = openPage();
  page.client.mount();
  const other = page.make();
  other.mount();
  await page.settle();
  page.client.destroy();
  await page.settle();
  expect(window.FreshworksWidget).toBeDefined();
  expect(addresses()).toHaveLength(1);
  const third = page.make({ widgetId: 3 });
  third.mount();
  await page.settle();
  other.destroy();
  expect(addresses()).toEqual(['/widgets/3.js']);
  expect(window.FreshworksWidget).toBeDefined();
  expect(third.getSnapshot().status).toBe('ready');
});

test('a second client with nobody signed in signs nobody out of a shared script', async () => {
  const page = openPage();
  await page.signIn();
  const other = page.make();
  other.mount();
  other.setAuth(authState(false, null));
  await page.settle();
  other.logout();
  other.destroy();
  expect(page.commandNames()).toEqual(['authenticate']);
  expect(page.script.identity).not.toBeNull();
});

test.each([
  ['another customer', bob, ['authenticate', 'logout', 'authenticate']],
  ['the same customer', ann, ['authenticate', 'authenticate']],
])('a second client with %s tells a shared script so', async (_, auth, commands) => {
  const page = openPage();
  await page.signIn();
  const other = page.make();
  other.mount();
  other.setAuth(auth);
  await page.settle();
  expect(page.commandNames()).toEqual(commands);
});

test('clients of two bundles know of each other', async () => {
  const page = openPage();
  await page.signIn();
  vi.resetModules();
  const bundle = await import('../index.ts');
  expect(bundle.createHelpWidget).not.toBe(createHelpWidget);
  const other = page.make({ widgetId: 2 }, bundle.createHelpWidget);
  const unmount = other.mount();
  expect(page.client.getSnapshot().error?.code).toBe('page-taken');
  await page.settle();
  unmount();
  await page.settle();
  expect(page.state()).toBe('active');
});

describe('a client made in a component’s body', () => {
  /** Renders the component: the effect of its last client is undone, then that of the next one runs. */
  function openComponent(page: ReturnType<typeof openPage>) {
    const rendered: HelpWidget[] = [];
    let unmount = () => {};
    return {
      rendered,
      unmount: () => unmount(),
      render(
        auth = ann,
        getToken: GetToken = (request) => (page.requests.push(request), page.answer(request)),
      ) {
        unmount();
        const client = page.make({ getToken });
        rendered.push(client);
        unmount = client.mount();
        client.setAuth(auth);
        return client;
      },
    };
  }

  const hearWarnings = () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    onTestFinished(() => warn.mockRestore());
    return warn;
  };

  test('is told so, once', async () => {
    const page = openPage();
    const warn = hearWarnings();
    const { render } = openComponent(page);
    for (let count = 0; count < 10; count++) {
      render();
      await page.settle();
    }
    expect(warn).toHaveBeenCalledOnce();
    expect(warn).toHaveBeenCalledWith(
      expect.stringContaining('createHelpWidget() once, outside of components'),
    );
  });

  test('asks for no more tokens than one: each goes on with the session of the last', async () => {
    const page = openPage();
    hearWarnings();
    const { render, rendered } = openComponent(page);
    for (let count = 0; count < 10; count++) {
      render();
      await page.settle();
    }
    expect(page.requests).toHaveLength(1);
    expect(rendered.map((client) => client.getSnapshot().session)).toEqual([
      ...Array<string>(9).fill('signed-out'),
      'active',
    ]);
    // What the customer has typed is theirs still.
    expect(page.commandNames()).not.toContain('logout');
    expect(page.clock.timers).toBe(1);
  });

  test('goes on with an answer that is on its way', async () => {
    const page = openPage();
    const late = page.hold();
    const { render } = openComponent(page);
    // The first is not even asked for yet when the second comes.
    render();
    render();
    await page.settle();
    const last = render();
    await page.settle();
    expect(page.requests.map(({ signal }) => signal.aborted)).toEqual([false]);
    late[0]!(page.token());
    await page.settle();
    expect(last.getSnapshot().session).toBe('active');
    expect(page.script.identity).not.toBeNull();
  });

  test('renews by its own function', async () => {
    const page = openPage();
    const { render } = openComponent(page);
    render();
    await page.settle();
    const getToken = vi.fn(() => page.token());
    const last = render(ann, getToken);
    await page.clock.advance(60 * minute);
    expect(page.requests).toHaveLength(1);
    expect(getToken).toHaveBeenCalledOnce();
    expect(last.getSnapshot().session).toBe('active');
  });

  test('for another user asks for theirs, and nothing of the first is left', async () => {
    const page = openPage();
    const { render } = openComponent(page);
    render();
    await page.settle();
    page.answer = () => page.token('bob');
    const last = render(bob);
    await page.settle();
    expect(page.requests).toHaveLength(2);
    expect(last.getSnapshot()).toMatchObject({ session: 'active', userId: 'bob' });
    expect(page.commandNames()).toEqual(['authenticate', 'logout', 'authenticate']);
  });

  test('once the last one has left asks anew', async () => {
    const page = openPage();
    const { render, unmount } = openComponent(page);
    render();
    await page.settle();
    unmount();
    await page.settle();
    render();
    await page.settle();
    expect(page.requests).toHaveLength(2);
  });

  test('leaves the session of one that stays to that one', async () => {
    const page = openPage();
    await page.signIn();
    const { render } = openComponent(page);
    render();
    await page.settle();
    expect(page.requests).toHaveLength(2);
    expect(page.state()).toBe('active');
  });

  test('of another widget does not go on with what the first one has begun', async () => {
    const page = openPage();
    await page.signIn();
    const getToken = vi.fn(() => page.token());
    const other = page.make({ widgetId: 2, getToken });
    page.unmount();
    other.mount();
    other.setAuth(ann);
    await page.settle();
    expect(getToken).toHaveBeenCalledOnce();
  });
});
