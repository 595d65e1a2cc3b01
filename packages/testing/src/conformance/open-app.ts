import { authState, createHelpWidget, type HelpWidget, type HelpWidgetSnapshot } from '@widget/core';
import { onTestFinished } from 'vitest';
import { createVirtualClock } from '../create-virtual-clock.ts';
import { installWidgetScript } from '../install-widget-script.ts';
import { makeToken } from '../make-token.ts';
import type { BindingApp, BindingHarness } from './binding-harness.ts';

export const ann = authState(false, 'ann');
export const bob = authState(false, 'bob');
export const loading = authState(true, null);
export const signedOut = authState(false, null);

const show = ({ status, session, userId }: HelpWidgetSnapshot) => [status, session, userId].join(' ');

/** The same client, with a count of what was started on it and has not ended. */
function countHolds(client: HelpWidget) {
  let holds = 0;

  function hold(end: () => void): () => void {
    let isHeld = true;
    holds++;
    return () => {
      if (isHeld) holds--;
      isHeld = false;
      end();
    };
  }

  const counted: HelpWidget = {
    ...client,
    mount: () => hold(client.mount()),
    subscribe: (listener) => hold(client.subscribe(listener)),
    on: (event, listener) => hold(client.on(event, listener)),
  };
  return { client: counted, holds: () => holds };
}

/** What each case starts with: an app, not yet mounted, on a page with the stand-in of the script. */
export function openApp({ act, mount }: BindingHarness, auth: BindingApp['auth'] = ann) {
  const clock = createVirtualClock();
  const script = installWidgetScript({ clock, notices: true });
  const token = () => makeToken({ email: 'ann@example.com', iat: clock.now() / 1000, jti: ++page.fetches });
  const options = {
    widgetId: 81000000001,
    host: 'widget',
    load: 'now',
    getToken: () => page.getToken(),
  } as const;
  const { client, holds } = countHolds(createHelpWidget(options, clock));

  /** Everything that the component has shown, in order. */
  const shown: string[] = [];
  const tickets: number[] = [];
  const app: BindingApp = {
    client,
    auth,
    show(state) {
      const text = show(state);
      if (shown.at(-1) !== text) shown.push(text);
      return text;
    },
    onTicket: ({ id }) => tickets.push(id),
  };

  const page = {
    app,
    client,
    clock,
    script,
    shown,
    tickets,
    holds,
    fetches: 0,
    getToken: token as () => string | Promise<string>,
    commands: () => script.calls.map(([name]) => name),
    text: () => document.querySelector('output')?.textContent,
    /** An element for an app to be mounted in. */
    makeContainer() {
      const container = document.body.appendChild(document.createElement('div'));
      onTestFinished(() => container.remove());
      return container;
    },
    /** Does something, and waits until everything has come of it. */
    async after(action: () => unknown) {
      await act(action);
      await act(() => clock.advance(0));
    },
    async mount() {
      const mounted = await mount(app, page.makeContainer());
      onTestFinished(() => act(() => mounted.unmount()));
      await page.after(() => {});
      return mounted;
    },
  };

  onTestFinished(() => {
    client.destroy();
    script.uninstall();
  });
  return page;
}
