import { noticeEvent, type WidgetNotice } from '@widget/core/protocol';
import { onTestFinished, vi } from 'vitest';
import type { FrameMessage, PageMessage } from '../../messages.ts';

export const helpDesk = 'https://help.example';
const script = `${helpDesk}/widgets/7.js`;

/** Calls as a page without types makes them. */
type Call = (...command: unknown[]) => void;

/** Adds the script to the page once more, as a page does that has lost track of it. */
export async function runLoader(): Promise<void> {
  const tag = document.head.appendChild(document.createElement('script'));
  tag.setAttribute('src', script);
  const current = vi.spyOn(document, 'currentScript', 'get').mockReturnValue(tag);
  vi.resetModules();
  await import('../loader.ts');
  current.mockRestore();
  tag.remove();
}

/** The vendor's stub, with calls that were made before the script came. */
export function setStub(...calls: unknown[][]): void {
  const q: ArrayLike<unknown>[] = [...calls];
  window.FreshworksWidget = Object.assign(
    function () {
      // eslint-disable-next-line prefer-rest-params -- the vendor's stub keeps just these
      q.push(arguments);
    },
    { q },
  );
}

/**
 * The real loader on this page. A test speaks for the frame, which is at another origin; what becomes of all this in a
 * real one, the specification says.
 */
export async function embedLoader({ calls = [] as unknown[][], settings = {} } = {}) {
  const notices: WidgetNotice[] = [];
  const frames = new Map<HTMLIFrameElement, { message: PageMessage; origin: unknown }[]>();
  const listening = new AbortController();
  addEventListener(
    noticeEvent,
    (event) => notices.push((event as CustomEvent<WidgetNotice>).detail),
    listening,
  );
  window.fwSettings = { widget_id: 7, ...settings };
  setStub(...calls);
  await runLoader();

  onTestFinished(() => {
    listening.abort();
    window.FreshworksWidget?.('destroy');
    document.querySelectorAll('#freshworks-container').forEach((element) => element.remove());
    delete window.FreshworksWidget;
    delete window.fwSettings;
  });

  const shadow = () => document.querySelector('#freshworks-container')?.shadowRoot;
  const find = (selector: string) => shadow()?.querySelector<HTMLElement>(selector) ?? null;
  const get = (selector: string) => {
    const element = find(selector);
    if (!element) throw new Error(`The widget has no ${selector}.`);
    return element;
  };

  const page = {
    notices,
    call: ((...command) => (window.FreshworksWidget as Call)(...command)) as Call,
    find,
    launcher: () => get('.launcher'),
    isOpen: () => !get('[role=dialog]').hidden,
    /** What is said of the frame: `loading`, `reachable`, `unreachable`. */
    state: () => get('[role=dialog]').className.replace('panel ', ''),
    frame: () => shadow()?.querySelector('iframe') ?? null,
    /** The frame listens. */
    listen(): void {
      const frame = page.frame();
      if (!frame?.contentWindow) throw new Error('There is no frame: open the panel first.');
      const heard: { message: PageMessage; origin: unknown }[] = [];
      if (!frames.has(frame)) {
        frames.set(frame, heard);
        vi.spyOn(frame.contentWindow, 'postMessage').mockImplementation(
          (message: PageMessage, origin: unknown) => {
            heard.push({ message, origin });
          },
        );
      }
      page.say({ type: 'ready' });
    },
    /** What the frame says, or somebody else. */
    say(data: FrameMessage, { origin = helpDesk, source = page.frame()?.contentWindow ?? null } = {}): void {
      dispatchEvent(new MessageEvent('message', { data, origin, source }));
    },
    /** What the present frame was told, and to whom that was addressed. */
    posts: () => frames.get(page.frame()!) ?? [],
    told: (type?: PageMessage['type']) =>
      page.posts().flatMap(({ message }) => (!type || message.type === type ? message : [])),
    /** The panel is open, and its frame listens. */
    open(): void {
      page.call('open');
      page.listen();
    },
  };
  return page;
}
