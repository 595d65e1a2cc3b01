import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import { openPage, second } from '../testing/open-page.ts';

const statusOf = ({ client }: ReturnType<typeof openPage>) => client.getSnapshot().status;

/** What a script of the vendor's has put into the body. */
function createContainer(): HTMLElement {
  const container = document.createElement('div');
  container.id = 'freshworks-container';
  return container;
}

/** A page of which the script has made its own, with ann signed in. */
async function openWidgetPage() {
  const page = openPage();
  await page.signIn();
  const container = createContainer();
  document.body.append(container);
  await page.clock.advance(0);
  return { ...page, container };
}

const swapBody = (...children: Node[]) => {
  const body = document.createElement('body');
  body.append(...children);
  document.body.replaceWith(body);
};

afterEach(() => document.body.replaceChildren());

test.each([
  ['another body', () => swapBody()],
  ['a body with a dead copy out of a page cache', () => swapBody(createContainer())],
  ['the same body with other content', () => (document.body.innerHTML = '<main>Next page</main>')],
  [
    'a body whose part it was in is gone',
    () => {
      const part = document.createElement('div');
      part.append(document.getElementById('freshworks-container')!);
      document.body.append(part);
      part.remove();
    },
  ],
])('%s: what was thrown away is not called ready, and starts anew with its customer', async (_, swap) => {
  const page = await openWidgetPage();
  page.script.plan({ late: second });
  swap();
  await Promise.resolve();
  await Promise.resolve();
  expect(statusOf(page)).toBe('loading');
  await page.clock.advance(second);
  expect(statusOf(page)).toBe('ready');
  expect(page.script.tags).toBe(2);
  expect(page.requests).toHaveLength(1);
  expect(page.state()).toBe('active');
  expect(page.commandNames().slice(-2)).toEqual(['destroy', 'authenticate']);
});

test('a body that is swapped twice while the panel is open: it is open afterwards, and open() works', async () => {
  const page = await openWidgetPage();
  page.client.open();
  for (const swap of [swapBody, () => (document.body.innerHTML = '')]) {
    swap();
    await page.clock.advance(0);
    expect(page.script.isOpen).toBe(true);
    document.body.append(createContainer());
    await page.clock.advance(0);
  }
  expect(page.script.tags).toBe(3);
  expect(page.client.getSnapshot()).toMatchObject({ status: 'ready', isOpen: true });
  page.client.close();
  page.client.open('ticketForm');
  expect(page.script.look().panel).toBe('ticketForm');
});

test.each([
  ['moved into the next body', (container: HTMLElement) => swapBody(container)],
  [
    'put back by its script',
    (container: HTMLElement) => {
      const observer = new MutationObserver(() => {
        observer.disconnect();
        document.documentElement.append(container);
      });
      observer.observe(document.documentElement, { childList: true });
      swapBody();
    },
  ],
  [
    'beside a body that is swapped',
    (container: HTMLElement) => (document.documentElement.append(container), swapBody()),
  ],
])('a widget that is %s goes on', async (_, swap) => {
  const page = await openWidgetPage();
  swap(page.container);
  await page.clock.advance(0);
  expect(statusOf(page)).toBe('ready');
  expect(page.script.tags).toBe(1);
  page.container.remove();
});

test('what else is taken off the page concerns nobody', async () => {
  const page = await openWidgetPage();
  document.body.append('text', document.createElement('main'));
  await page.clock.advance(0);
  document.querySelector('main')!.remove();
  document.body.firstChild!.nextSibling!.remove();
  await page.clock.advance(0);
  expect(page.script.tags).toBe(1);
});

test('a widget that was taken off the page on purpose stays off', async () => {
  const page = await openWidgetPage();
  page.unmount();
  page.container.remove();
  await page.clock.advance(second);
  expect(page.script.tags).toBe(1);
  expect(page.commandNames().at(-1)).toBe('destroy');
});

test('a widget of a script that the page itself has put in its place is left alone', async () => {
  const page = await openWidgetPage();
  const another = vi.fn();
  window.FreshworksWidget = another;
  page.container.remove();
  await page.clock.advance(second);
  expect(another).not.toHaveBeenCalled();
  expect(window.FreshworksWidget).toBe(another);
  expect(page.script.tags).toBe(1);
});

test('once the client has left nothing is watched any more', async () => {
  const disconnect = vi.spyOn(MutationObserver.prototype, 'disconnect');
  onTestFinished(() => disconnect.mockRestore());
  const page = await openWidgetPage();
  page.unmount();
  expect(disconnect).not.toHaveBeenCalled();
  await page.clock.advance(0);
  expect(disconnect).toHaveBeenCalledOnce();
});

test('a script that is on its way when the body is swapped is not loaded twice', async () => {
  const page = openPage({ plan: { late: second } });
  page.client.mount();
  document.body.append(createContainer());
  await page.clock.advance(0);
  swapBody();
  await page.clock.advance(second);
  expect(page.script.tags).toBe(1);
  expect(statusOf(page)).toBe('ready');
});
