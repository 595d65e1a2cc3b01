import { deviceClock, type Clock } from './clock.ts';
import { createStore, initial } from './create-store.ts';
import type { HelpWidget, HelpWidgetOptions } from './help-widget.ts';
import { noticeEvent, type WidgetNotice, type WidgetSettings } from './protocol.ts';
import { createCommands } from './script/create-commands.ts';
import { createMessenger } from './script/create-messenger.ts';
import { createScript } from './script/create-script.ts';
import { scriptAddress } from './script/script-address.ts';
import { whenToLoad } from './script/when-to-load.ts';
import { createHostUser } from './session/create-host-user.ts';
import { createSession } from './session/create-session.ts';
import { rejected, renew } from './session/session-machine.ts';

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
  const isReady = () => script.get().status === 'ready';
  const isHelpDesk = () => window.FreshworksWidget?.notices;
  const messenger = createMessenger({
    isReady,
    renew: () => session.apply(renew),
    told(name) {
      store.emit('command', name);
      // The help desk says so itself.
      if (!isHelpDesk() && (name === 'open' || name === 'close')) store.update({ isOpen: name === 'open' });
    },
  });
  const hostUser = createHostUser({ clock, address, session, messenger, hasEndpoint: !!getToken });
  const commands = createCommands((...command) => {
    if (!isGone) messenger.send(...command);
  });
  let mounts = 0;
  /** Ends what runs while the widget is on the page. */
  let stop: (() => void) | null = null;
  /** On a server, or destroyed: then nothing happens any more. */
  let isGone = typeof document === 'undefined';

  /** Whatever has changed in the script or the session: the script learns of it first, then the app. */
  function settle(): void {
    if (isGone) return;
    const { token, userId, error } = session.get();
    const { status, error: fault } = script.get();
    if (isReady()) messenger.deliver(token);
    const expiresAt = token && token.expires;
    store.update({ status, session: session.state(), userId, expiresAt, error: error ?? fault });
  }

  function hear({ detail }: Event & { detail: WidgetNotice }): void {
    if (detail.type === 'rejected') session.apply(rejected(detail.tokenId, detail.reason));
    else if ('id' in detail) store.emit(detail.type, { id: detail.id });
    else store.update({ isOpen: detail.type === 'open' });
  }

  function loadScript(): void {
    if (stop) script.load();
  }

  function start(): void {
    const listening = new AbortController();
    const { signal } = listening;
    stop = () => {
      stop = null;
      listening.abort();
      hostUser.leave();
      if (isReady()) messenger.send('destroy');
      else script.unload();
      store.update({ isOpen: false });
    };
    addEventListener(noticeEvent, hear as (event: Event) => void, { signal });
    if (isReady()) messenger.send('boot');
    whenToLoad(load, loadScript, signal, clock);
    hostUser.enter(signal);
  }

  /** Takes the widget off the page, unless somebody has mounted it again in the meantime (a debounce of one turn). */
  function leavePage(): void {
    if (!mounts) stop?.();
  }

  return {
    ...commands,
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
    setAuth: hostUser.set,
    logout() {
      if (!isGone) hostUser.logout();
    },
    retry() {
      loadScript();
      hostUser.retry();
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
      commands.open(target);
    },
    setLocale(tag) {
      settings.locale = tag;
      if (!isReady()) return;
      if (isHelpDesk()) return messenger.send('setLocale', tag);
      // "Once the widget is initialized with a certain locale, the language cannot be changed": so it starts anew.
      messenger.send('destroy');
      script.unload();
      messenger.startAnew();
      if (store.get().isOpen) messenger.send('open');
      loadScript();
    },
  };
}
