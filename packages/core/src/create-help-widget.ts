import { deviceClock, type Clock } from './clock.ts';
import { createCommands } from './create-commands.ts';
import { createScript } from './create-script.ts';
import { createSession } from './create-session.ts';
import { createStore, initial } from './create-store.ts';
import type { HelpWidget, HelpWidgetOptions } from './help-widget.ts';
import { noticeEvent, type WidgetCommand, type WidgetNotice, type WidgetSettings } from './protocol.ts';
import { scriptAddress } from './script-address.ts';
import { check, rejected, renew, retry, signIn, signOut } from './session-machine.ts';
import type { SessionToken } from './session.ts';
import { whenToLoad } from './when-to-load.ts';

/** The commands that tell the script of a person. */
const personal: WidgetCommand[0][] = ['authenticate', 'identify', 'prefill'];
const wakeEvents = ['visibilitychange', 'pageshow', 'online', 'focus', 'resume'];

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
  const script = createScript(clock, scriptAddress(widgetId, host), settings, nonce, settle);
  const session = createSession(clock, getToken ?? (() => null), settle);
  /** What waits for the script. */
  let queue: WidgetCommand[] = [];
  /** The host app's user; `null` for nobody, `undefined` as long as it has not said. */
  let user: string | null | undefined;
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

  function logout(): void {
    forget();
    session.apply(signOut);
  }

  function applyUser(): void {
    if (stop && user !== undefined) session.apply(user !== null && getToken ? signIn(user) : signOut);
  }

  function hear({ detail }: Event & { detail: WidgetNotice }): void {
    if (detail.type === 'rejected') session.apply(rejected(detail.tokenId, detail.reason));
    else if ('id' in detail) store.emit(detail.type, { id: detail.id });
    else store.update({ isOpen: detail.type === 'open' });
  }

  function start(): void {
    const listening = new AbortController();
    const { signal } = listening;
    const wake = () => session.apply(check(!document.hidden));
    // Captured on the window, so that events of the document and of the window come to the one place.
    for (const type of wakeEvents) addEventListener(type, wake, { signal, capture: true });
    addEventListener(noticeEvent, hear as (event: Event) => void, { signal });
    stop = () => {
      stop = null;
      listening.abort();
      if (user !== undefined) logout();
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
      if (user) forget();
      isToForget ||= next === null;
      user = next;
      applyUser();
    },
    logout,
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
