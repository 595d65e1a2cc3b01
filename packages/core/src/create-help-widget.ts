import { deviceClock, type Clock } from './clock.ts';
import { createScript } from './create-script.ts';
import { createSession } from './create-session.ts';
import type { HelpWidgetError } from './help-widget-error.ts';
import type { HelpWidget, HelpWidgetEvents, HelpWidgetOptions, HelpWidgetSnapshot } from './help-widget.ts';
import {
  noticeEvent,
  type FormTarget,
  type WidgetCommand,
  type WidgetNotice,
  type WidgetSettings,
} from './protocol.ts';
import { scriptAddress } from './script-address.ts';
import { check, rejected, renew, retry, signIn, signOut } from './session-machine.ts';
import { stateOf } from './session.ts';
import { whenToLoad } from './when-to-load.ts';

const initial: HelpWidgetSnapshot = Object.freeze({
  status: 'idle',
  session: 'signed-out',
  userId: null,
  isOpen: false,
  expiresAt: null,
  error: null,
});

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
  const events = new EventTarget();
  const warned = new Set<string>();
  let snapshot = initial;
  /** The host app's user; `null` for nobody, `undefined` as long as it has not said. */
  let user: string | null | undefined;
  let mounts = 0;
  let stop: (() => void) | null = null;
  /** Whether the script may hold somebody's token: on a new page nobody knows. */
  let mayHoldToken = true;

  function emit(type: string, detail?: unknown): void {
    logger?.(type, detail);
    events.dispatchEvent(new CustomEvent(type, { detail }));
  }

  function on<Event extends keyof HelpWidgetEvents>(
    type: Event | 'change',
    listener: (detail: HelpWidgetEvents[Event]) => void,
  ): () => void {
    const hear = (event: unknown) => listener((event as CustomEvent<HelpWidgetEvents[Event]>).detail);
    events.addEventListener(type, hear);
    return () => events.removeEventListener(type, hear);
  }

  function update(change: Partial<HelpWidgetSnapshot>): void {
    const keys = Object.keys(change) as (keyof HelpWidgetSnapshot)[];
    if (keys.every((key) => change[key] === snapshot[key])) return;
    snapshot = Object.freeze({ ...snapshot, ...change });
    emit('change', snapshot);
  }

  function report(error: HelpWidgetError): void {
    if (!warned.has(error.code)) console.warn(error.message);
    warned.add(error.code);
    emit('error', error);
  }

  const script = createScript(clock, scriptAddress(widgetId, host), settings, nonce, (status, error) => {
    update({ status, error });
    if (error) report(error);
    if (status !== 'ready') return;
    if (user === null) clear();
    authenticate();
    script.flush();
    emit('ready');
  });

  const session = createSession(clock, getToken ?? (() => null), (next, previous, now) => {
    const { userId, token, error } = next;
    const expiresAt = token && token.expires.wall;
    const leaver = next.generation > previous.generation ? previous.userId : null;
    const isNew = token && token.id !== previous.token?.id;
    // The script first, so that nothing of the user is left when the app's listeners run.
    if (leaver) clear();
    if (isNew) authenticate();
    update({ session: stateOf(next, now), userId, expiresAt });
    if (error !== previous.error) update({ error });
    if (leaver) emit('logout', { userId: leaver });
    if (error && error !== previous.error) report(error);
    if (isNew) emit(previous.token ? 'renew' : 'authenticate', { userId, expiresAt });
  });

  function send(...command: WidgetCommand): void {
    if (typeof document === 'undefined') return;
    logger?.('command', command[0]);
    script.send(...command);
  }

  function authenticate(): void {
    const { token } = session.get();
    if (!token || !script.isReady()) return;
    mayHoldToken = true;
    send('authenticate', { token: token.value, callback: () => session.apply(renew), tokenId: token.id });
  }

  /** Leaves nothing of a user in the script, nor in what waits for it. */
  function clear(): void {
    script.forget();
    if (!script.isReady() || !mayHoldToken) return;
    mayHoldToken = false;
    send('logout');
  }

  function leave(): void {
    session.apply(signOut);
    clear();
  }

  function applyUser(): void {
    if (!mounts || user === undefined) return;
    if (user !== null && getToken) session.apply(signIn(user));
    else leave();
  }

  function setOpen(isOpen: boolean): void {
    if (isOpen === snapshot.isOpen) return;
    update({ isOpen });
    emit(isOpen ? 'open' : 'close');
  }

  function hear({ detail }: Event & { detail: WidgetNotice }): void {
    if (detail.type === 'rejected') session.apply(rejected(detail.tokenId, detail.reason));
    else if ('id' in detail) emit(detail.type, { id: detail.id });
    else setOpen(detail.type === 'open');
  }

  function start(): void {
    const listening = new AbortController();
    const { signal } = listening;
    const wake = () => session.apply(check(!document.hidden));
    // Captured on the window, so that events of the document and of the window come to the one place.
    for (const type of wakeEvents) addEventListener(type, wake, { signal, capture: true });
    addEventListener(noticeEvent, hear as (event: Event) => void, { signal });
    if (script.isReady()) send('boot');
    whenToLoad(load, script.load, signal);
    stop = () => {
      listening.abort();
      user = undefined;
      leave();
      if (script.isReady()) send('destroy');
      else script.unload();
      update({ isOpen: false });
    };
  }

  /** Takes the widget off the page, unless somebody has mounted it again in the meantime. */
  function leavePage(): void {
    if (mounts) return;
    stop?.();
    stop = null;
  }

  const form =
    (name: 'prefill' | 'identify') =>
    (...rest: [object, FormTarget?]) =>
      send(name, 'ticketForm', ...rest);
  const fields =
    (name: 'hide' | 'disable') =>
    (...rest: [string[], FormTarget?]) =>
      send(name, 'ticketForm', ...rest);

  return {
    getSnapshot: () => snapshot,
    getServerSnapshot: () => initial,
    subscribe: (listener) => on('change', () => listener()),
    on,
    mount() {
      if (typeof document === 'undefined' || mounts < 0) return () => {};
      if (!mounts++ && !stop) start();
      applyUser();
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
      user = next;
      applyUser();
    },
    logout: leave,
    retry() {
      if (snapshot.status === 'blocked' || snapshot.status === 'failed') script.load();
      if (session.get().userId !== null) session.apply(retry);
      else if (session.get().error) applyUser();
    },
    destroy() {
      mounts = 0;
      leavePage();
      script.unload();
      mounts = -Infinity;
      update({ status: 'idle', session: 'destroyed' });
    },
    open(target) {
      script.load();
      if (!target) send('open');
      else if (target === 'ticketForm') send('open', target);
      else if ('article' in target) send('open', 'article', { id: target.article });
      else send('open', 'ticketForm', { formId: target.ticketForm });
      if (!script.isHelpDesk()) setOpen(true);
    },
    close() {
      send('close');
      if (!script.isHelpDesk()) setOpen(false);
    },
    show: (part) => send('show', part),
    hide: (part) => send('hide', part),
    prefill: form('prefill'),
    identify: form('identify'),
    hideFields: fields('hide'),
    disableFields: fields('disable'),
    clearForm: () => send('clear', 'ticketForm'),
    setLabels: (labels) => send('setLabels', labels),
    setLocale(tag) {
      settings.locale = tag;
      if (script.isHelpDesk()) return send('setLocale', tag);
      if (!script.isReady()) return;
      // "Once the widget is initialized with a certain locale, the language cannot be changed": so it starts anew.
      send('destroy');
      script.unload();
      script.load();
    },
  };
}
