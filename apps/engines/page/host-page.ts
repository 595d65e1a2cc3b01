import {
  createHelpWidget,
  type HelpWidget,
  type HelpWidgetEvent,
  type HelpWidgetOptions,
} from '@widget/core';
import { listen, type PageRecord } from './listen.ts';
import { createSignInCycle } from './create-sign-in-cycle.ts';

/** What the page looks like in the first frame that is drawn after it came out of the browser's memory. */
export interface FirstFrame {
  /** Whether `pageshow` has said so before. */
  wasAnnounced: boolean;
  expiresAt: number | null;
  /** Whether the frame that the person had before them is still there. */
  hasOldFrame: boolean;
}

export interface HostPage extends PageRecord {
  readonly start: (options: HelpWidgetOptions) => void;
  /** A client that nothing here listens to. */
  readonly create: typeof createHelpWidget;
  client: HelpWidget;
  /** What has happened since the start, in order. */
  readonly sessions: string[];
  readonly events: HelpWidgetEvent[];
  readonly errors: string[];
  firstFrame: FirstFrame | undefined;
  /** Milliseconds that each token still had when the script was given it, as far as a case has watched. */
  readonly remaining: number[];
  readonly createSignInCycle: typeof createSignInCycle;
  signInCycle?: ReturnType<typeof createSignInCycle>;
}

declare global {
  interface Window {
    hostPage: HostPage;
  }
}

const eventTypes: HelpWidgetEvent[] = ['ready', 'open', 'close', 'authenticate', 'renew', 'logout', 'error'];
const helpFrame = () =>
  document.querySelector('#freshworks-container')?.shadowRoot?.querySelector('iframe') ?? undefined;

window.hostPage = {
  start(options) {
    const { sessions, events, errors, traces } = hostPage;
    const client = createHelpWidget({
      load: 'now',
      logger: (...line) => traces.push(JSON.stringify(line)),
      ...options,
    });
    for (const type of eventTypes) client.on(type, () => events.push(type));
    client.on('error', ({ code, message, stack = '' }) => {
      errors.push(code);
      traces.push(message, stack);
    });
    client.subscribe(() => {
      const { session } = client.getSnapshot();
      if (session !== sessions.at(-1)) sessions.push(session);
    });
    client.mount();
    hostPage.client = client;
  },
  create: createHelpWidget,
  client: undefined as unknown as HelpWidget,
  sessions: [],
  events: [],
  errors: [],
  wakeEvents: [],
  persisted: [],
  firstFrame: undefined,
  remaining: [],
  traces: [],
  violations: [],
  createSignInCycle,
};

const { hostPage } = window;

listen(hostPage);

addEventListener('pagehide', () => {
  const frame = helpFrame();
  const announced = hostPage.persisted.length;
  requestAnimationFrame(function look() {
    // Chromium runs one more of these on the way out, when nothing is drawn any longer.
    if (document.hidden) return void requestAnimationFrame(look);
    const { expiresAt } = hostPage.client.getSnapshot();
    hostPage.firstFrame = {
      wasAnnounced: hostPage.persisted.length > announced,
      expiresAt,
      hasOldFrame: frame?.isConnected === true,
    };
  });
});
