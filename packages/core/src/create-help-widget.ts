import { deviceClock, type Clock } from './clock.ts';
import { createStore, initial } from './create-store.ts';
import { HelpWidgetError } from './help-widget-error.ts';
import type { HelpWidget, HelpWidgetOptions } from './help-widget.ts';
import { noticeEvent, type WidgetNotice, type WidgetSettings } from './protocol.ts';
import { createCommands } from './script/create-commands.ts';
import { createMessenger } from './script/create-messenger.ts';
import { givePage, isShared, pageSlot, takePage, type PageClaim } from './script/page-slot.ts';
import { createScript } from './script/create-script.ts';
import { scriptAddress } from './script/script-address.ts';
import { watchContainer } from './script/watch-container.ts';
import { whenToLoad } from './script/when-to-load.ts';
import { bequeathSession, inheritSession } from './session/inherit-session.ts';
import { createHostUser } from './session/create-host-user.ts';
import { createSession, type RunningSession, type SessionOwner } from './session/create-session.ts';
import { askEndpoint } from './session/request-token.ts';
import { rejected, renew, signOut } from './session/session-machine.ts';

/**
 * Makes the client of one widget. It does nothing until it is mounted, so it may be made at module level and on a
 * server. An option that is missing or malformed is said when it is mounted.
 *
 * @param clock given by tests only
 * @example
 * const helpWidget = createHelpWidget({ widgetId: 81000000001, host: 'https://help.example.com', getToken: '/help-token' });
 * helpWidget.mount();
 * helpWidget.setAuth({ status: 'signed-in', userId: 'ann' });
 */
export function createHelpWidget(options: HelpWidgetOptions, clock: Clock = deviceClock): HelpWidget {
  const { widgetId, host, locale, getToken, load = 'idle', nonce, logger, credentials } = options;
  const settings: WidgetSettings = { widget_id: Number(widgetId), ...(locale && { locale }) };
  const store = createStore(logger);
  const place = scriptAddress(widgetId, host);
  const address = String(place);
  const claim: PageClaim = { address, userId: () => session.get().userId, start, stop };
  const owner: SessionOwner = {
    getToken: typeof getToken === 'string' ? askEndpoint(getToken, credentials) : (getToken ?? (() => null)),
    asks: () => inheritSession(claim, goOn),
    changed: settle,
  };
  let session = createSession(clock, owner);
  const script = createScript({
    clock,
    claim,
    settings,
    nonce,
    arrived: () => messenger.startAnew(),
    changed: settle,
  });
  const messenger = createMessenger({
    claim,
    isReady,
    renew: () => session.apply(renew),
    told(name) {
      store.emit('command', name);
      // The help desk says so itself.
      if (!isHelpDesk() && (name === 'open' || name === 'close')) store.update({ isOpen: name === 'open' });
    },
  });
  const hostUser = createHostUser({
    clock,
    address,
    session: () => session,
    messenger,
    hasEndpoint: !!getToken,
  });
  const commands = createCommands((...command) => {
    if (!isGone()) messenger.send(...command);
  });
  const isHelpDesk = () => window.FreshworksWidget?.notices;
  let mounts = 0;
  let hasClaim = false;
  let isWanted = false;
  /** What keeps the panel out of this page, as the script says. */
  let obstacle: HelpWidgetError | null = null;
  /** While the page is this client's: ends what runs there. */
  let page: AbortController | null = null;
  let isDestroyed = false;

  bequeathSession(claim, (take) => {
    if (mounts) return;
    take(session);
    session = createSession(clock, owner);
  });

  /** On a server, or destroyed: then nothing happens. */
  const isGone = () => isDestroyed || typeof document === 'undefined';

  /** Whoever comes in the place of another client goes on with its session. */
  function goOn(inherited: RunningSession): void {
    const own = session;
    session = inherited;
    session.serve(owner);
    own.apply(signOut);
  }

  /** Whether there is a script to be told, and this client's to tell. */
  function isReady(): boolean {
    return !!page && script.isReady();
  }

  /** Whatever has changed in the script or the session: the script learns of it first, then the app. */
  function settle(): void {
    if (isGone()) return;
    const { token, userId, error } = session.get();
    const { status, error: missing } = script.get();
    const fault = missing ?? obstacle;
    if (isReady()) messenger.deliver(token);
    const expiresAt = token && token.expires;
    store.update({
      status: obstacle ? 'blocked' : status,
      session: session.state(),
      userId,
      expiresAt,
      // What keeps a script away is said in its error.
      isAvailable: !fault,
      error: error ?? fault,
    });
  }

  function hear({ detail }: Event & { detail: WidgetNotice }): void {
    if (detail.type === 'rejected') session.apply(rejected(detail.tokenId, detail.reason));
    else if ('id' in detail) store.emit(detail.type, { id: detail.id });
    else if (detail.type === 'open' || detail.type === 'close')
      store.update({ isOpen: detail.type === 'open' });
    else {
      obstacle = detail.type === 'reachable' ? null : new HelpWidgetError('script-blocked', 'frame');
      settle();
    }
  }

  /** The script's turn has come, and with it the user's: no token is asked for that nobody could be given. */
  function loadScript(): void {
    if (!page) return;
    script.load();
    hostUser.enter(page.signal);
  }

  /** The app asks for the script, whatever its strategy: now, or as soon as it is mounted. */
  function wantScript(): void {
    isWanted = true;
    loadScript();
  }

  /** The script starts anew, with all that it was told. */
  function reload(): void {
    const { isOpen } = store.get();
    messenger.send('destroy');
    script.reload();
    if (isOpen) messenger.send('open');
  }

  function start(): void {
    if (page) return;
    page = new AbortController();
    const { signal } = page;
    addEventListener(noticeEvent, hear as (event: Event) => void, { signal });
    // What is no longer the script's that a client has loaded is nobody's here to reload.
    const isOurs = () => isReady() && window.FreshworksWidget === pageSlot().widget;
    watchContainer(() => isOurs() && reload(), signal);
    if (isReady()) settle();
    whenToLoad(isWanted ? 'now' : load, loadScript, signal, clock);
    if (load === 'idle' || load === 'now') hostUser.enter(signal);
  }

  function stop(winner?: string): void {
    if (!page) return;
    hostUser.leave(!!winner);
    if (!isReady()) script.unload();
    else if (winner || !isShared(claim)) messenger.send('destroy');
    page.abort();
    page = obstacle = null;
    if (winner) script.lose(winner);
    store.update({ isOpen: false });
  }

  /** It cannot be mounted. Says so, and leaves the app alone. */
  function fail(error: HelpWidgetError): () => void {
    store.update({ status: 'failed', isAvailable: false, error });
    return () => {};
  }

  /** Takes the widget off the page, unless somebody has mounted it again in the meantime (a debounce). */
  function leavePage(): void {
    if (mounts || !hasClaim) return;
    hasClaim = isWanted = false;
    messenger.leave();
    givePage(claim);
  }

  return {
    ...commands,
    getSnapshot: store.get,
    getServerSnapshot: () => initial,
    subscribe: (listener) => store.on('change', () => listener()),
    on: store.on,
    mount() {
      if (isGone()) return () => {};
      if (typeof place !== 'string') return fail(place);
      mounts++;
      if (!hasClaim) {
        try {
          takePage(claim);
          hasClaim = true;
        } catch (cause) {
          return fail(new HelpWidgetError('mount-failed', String(cause), cause));
        }
      }
      let isMounted = true;
      return () => {
        if (isMounted) mounts--;
        isMounted = false;
        // Whoever comes in its place, before or after, has asked for their token by then.
        queueMicrotask(() => queueMicrotask(leavePage));
      };
    },
    setAuth: hostUser.set,
    refresh: hostUser.refresh,
    load: wantScript,
    logout() {
      if (!isGone()) hostUser.logout();
    },
    retry() {
      wantScript();
      hostUser.retry();
    },
    destroy() {
      if (isGone()) return;
      mounts = 0;
      leavePage();
      script.unload();
      isDestroyed = true;
      store.update({ session: 'destroyed', isAvailable: false });
    },
    open(target) {
      wantScript();
      commands.open(target);
    },
    setLocale(tag) {
      settings.locale = tag;
      if (!isReady()) return;
      if (isHelpDesk()) return messenger.send('setLocale', tag);
      // "Once the widget is initialized with a certain locale, the language cannot be changed": so it starts anew.
      reload();
    },
  };
}
