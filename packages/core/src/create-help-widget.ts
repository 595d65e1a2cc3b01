import { deviceClock, type Clock } from './clock.ts';
import { createCommands } from './script/create-commands.ts';
import { createScript } from './script/create-script.ts';
import { createSession } from './session/create-session.ts';
import { createStore, initial } from './create-store.ts';
import { createTabChannel, type TabSignOut } from './session/create-tab-channel.ts';
import type { HelpWidget, HelpWidgetOptions } from './help-widget.ts';
import { noticeEvent, type WidgetCommand, type WidgetNotice, type WidgetSettings } from './protocol.ts';
import { scriptAddress } from './script/script-address.ts';
import { check, rejected, renew, retry, signIn, signOut } from './session/session-machine.ts';
import type { SessionToken } from './session/session.ts';
import { watchPage } from './session/watch-page.ts';
import { whenToLoad } from './script/when-to-load.ts';

/** The commands that tell the script of a person. */
const personal: WidgetCommand[0][] = ['authenticate', 'identify', 'prefill'];

/**
 * Makes the client of one widget. It does nothing until it is mounted, so it may be made at module level and on a
 * server.
 *
 * @param clock given by tests only
 * @throws HelpWidgetError `invalid-option`
 * @example
 * const helpWidget = createHelpWidget({ widgetId: 81000000001, getToken: '/help-token' });
 * helpWidget.mount();
 * helpWidget.setAuth({ status: 'signed-in', userId: 'ann' });
 */
export function createHelpWidget(options: HelpWidgetOptions, clock: Clock = deviceClock): HelpWidget {
  const { widgetId, host = 'widget', locale, getToken, load = 'idle', nonce, logger } = options;
  const settings: WidgetSettings = { widget_id: +widgetId, ...(locale && { locale }) };
  const store = createStore(logger);
  const address = scriptAddress(widgetId, host);
  const script = createScript(clock, address, settings, nonce, settle);
  const session = createSession(clock, getToken ?? (() => null), settle);
  const tabs = createTabChannel(address, hearTab);
  /** What waits for the script. */
  let queue: WidgetCommand[] = [];
  /** The host app's user; `null` for nobody, `undefined` as long as it has not said. */
  let user: string | null | undefined;
  /** When they came, by the wall clock: tabs have no other in common. */
  let since = 0;
  /** Whether they have signed out in another tab, and the host app has not said so here. */
  let isInDoubt = false;
  /** The id of the token that the script holds. */
  let held: string | undefined;
  /** Whether the script may know something of somebody: on a new page nobody can tell. */
  let hasTraces = true;
  /** Whether somebody has left whom the script has not yet been told to forget. */
  let isToForget = false;
  let mounts = 0;
  /** Ends what runs while the widget is on the page. */
  let stop: (() => void) | null = null;
  /** On a server, or destroyed: then nothing happens any more. */
  let isGone = typeof document === 'undefined';

  const isReady = () => script.get().status === 'ready';
  const isHelpDesk = () => window.FreshworksWidget?.notices;

  /** Whatever has changed in the script or the session: the script learns of it first, then the app. */
  function settle(): void {
    if (isGone) return;
    const { token, userId, error } = session.get();
    const { status, error: fault } = script.get();
    if (isReady()) {
      tellScript(token);
      queue.splice(0).forEach(run);
    }
    const expiresAt = token && token.expires;
    store.update({ status, session: session.state(), userId, expiresAt, error: error ?? fault });
  }

  /** Makes the script hold this token, and nothing of anybody else. */
  function tellScript(token: SessionToken | null): void {
    const hasLost = isToForget || (held && !token);
    const isNew = token && token.id !== held;
    isToForget = false;
    held = token?.id;
    if (hasLost && hasTraces) run(['logout']);
    if (isNew)
      run(['authenticate', { token: token.value, callback: () => session.apply(renew), tokenId: token.id }]);
  }

  function run(command: WidgetCommand): void {
    const [name] = command;
    try {
      window.FreshworksWidget?.(...command);
    } catch (error) {
      // The script's own fault must not stop a sign-out halfway.
      reportError(error);
    }
    if (name === 'logout') hasTraces = false;
    else if (personal.includes(name)) hasTraces = true;
    store.emit('command', name);
    // The help desk says so itself.
    if (!isHelpDesk() && (name === 'open' || name === 'close')) store.update({ isOpen: name === 'open' });
  }

  /** Runs a command now, or when the script is ready. */
  function send(...command: WidgetCommand): void {
    if (isReady()) run(command);
    else if (!isGone) queue.push(command);
  }

  function loadScript(): void {
    if (stop) script.load();
  }

  /** A user has left: nothing of them stays in the script, nor in what waits for it. */
  function forget(): void {
    isToForget = true;
    queue = queue.filter(([name]) => !personal.includes(name));
  }

  function endSession(): void {
    forget();
    session.apply(signOut);
  }

  /** The user signs out here: the other tabs follow. */
  function leave(): void {
    if (user) tabs.tell({ userId: user, at: clock.now() });
    forget();
  }

  /** Starts from nothing with the user that the host app has named. */
  function applyUser(): void {
    if (!stop || user === undefined) return;
    isInDoubt = false;
    since = clock.now();
    session.apply(user !== null && getToken ? signIn(user) : signOut);
  }

  function hearTab({ userId, at }: Partial<TabSignOut>): void {
    if (userId !== user || !(at! >= since)) return;
    endSession();
    isInDoubt = true;
    since = clock.now();
  }

  function hear({ detail }: Event & { detail: WidgetNotice }): void {
    if (detail.type === 'rejected') session.apply(rejected(detail.tokenId, detail.reason));
    else if ('id' in detail) store.emit(detail.type, { id: detail.id });
    else store.update({ isOpen: detail.type === 'open' });
  }

  function wake(isRestored: boolean): void {
    // Whoever was here may have signed out since: the endpoint knows, and until then nothing of them is shown.
    if (isRestored) tabs.open();
    if (isRestored && user) forget();
    // The other tab says so before the endpoint knows.
    const isToAsk = isInDoubt && !document.hidden && clock.now() > since + 5000;
    if (isRestored || isToAsk) applyUser();
    else session.apply(check(!document.hidden));
  }

  function start(): void {
    const listening = new AbortController();
    const { signal } = listening;
    watchPage(wake, signal);
    // An open channel would keep the page out of the browser's memory.
    addEventListener('pagehide', tabs.close, { signal });
    tabs.open();
    addEventListener(noticeEvent, hear as (event: Event) => void, { signal });
    stop = () => {
      stop = null;
      listening.abort();
      tabs.close();
      if (user !== undefined) endSession();
      user = undefined;
      if (isReady()) run(['destroy']);
      else script.unload();
      store.update({ isOpen: false });
    };
    if (isReady()) run(['boot']);
    whenToLoad(load, loadScript, signal, clock);
    applyUser();
  }

  /** Takes the widget off the page, unless somebody has mounted it again in the meantime. */
  function leavePage(): void {
    if (!mounts) stop?.();
  }

  return {
    ...createCommands(send),
    getSnapshot: store.get,
    getServerSnapshot: () => initial,
    subscribe: (listener) => store.on('change', () => listener()),
    on: store.on,
    mount() {
      if (isGone) return () => {};
      mounts++;
      if (!stop) start();
      let isMounted = true;
      return () => {
        if (isMounted) mounts--;
        isMounted = false;
        queueMicrotask(leavePage);
      };
    },
    setAuth(state) {
      const next = state.status === 'signed-in' ? state.userId : state.status === 'loading' ? user : null;
      // What it has said before is old news, also after a logout() that it has not yet heard of.
      if (next === user) return;
      if (user) leave();
      isToForget ||= next === null;
      user = next;
      applyUser();
    },
    logout() {
      if (isGone) return;
      leave();
      session.apply(signOut);
    },
    retry() {
      loadScript();
      const { userId, error } = session.get();
      if (userId !== null) session.apply(retry);
      else if (error) applyUser();
    },
    destroy() {
      if (isGone) return;
      mounts = 0;
      leavePage();
      script.unload();
      isGone = true;
      store.update({ session: 'destroyed' });
    },
    open(target) {
      loadScript();
      if (!target) send('open');
      else if (target === 'ticketForm') send('open', target);
      else if ('article' in target) send('open', 'article', { id: target.article });
      else send('open', 'ticketForm', { formId: target.ticketForm });
    },
    setLocale(tag) {
      settings.locale = tag;
      if (!isReady()) return;
      if (isHelpDesk()) return run(['setLocale', tag]);
      // "Once the widget is initialized with a certain locale, the language cannot be changed": so it starts anew.
      run(['destroy']);
      script.unload();
      held = undefined;
      hasTraces = true;
      if (store.get().isOpen) send('open');
      loadScript();
    },
  };
}
