import { reportFault } from './report-fault.ts';
import type { HelpWidgetEvents, HelpWidgetLogger, HelpWidgetSnapshot } from './help-widget.ts';

/** What listeners and the logger hear. */
export type StoreEvents = HelpWidgetEvents & { change: HelpWidgetSnapshot; command: string };

export const initial: HelpWidgetSnapshot = Object.freeze({
  status: 'idle',
  session: 'signed-out',
  userId: null,
  isOpen: false,
  expiresAt: null,
  isAvailable: true,
  error: null,
});

/** Holds the snapshot, and tells listeners what its changes mean. A listener that throws disturbs nobody. */
export function createStore(logger: HelpWidgetLogger | undefined) {
  const events = new EventTarget();
  let snapshot = initial;
  let warned: string | undefined;

  function emit<Type extends keyof StoreEvents>(type: Type, detail: StoreEvents[Type]): void {
    events.dispatchEvent(new CustomEvent(type, { detail }));
    try {
      logger?.(type, detail);
    } catch (error) {
      reportFault(error);
    }
  }

  function update(change: Partial<HelpWidgetSnapshot>): void {
    const before = snapshot;
    const keys = Object.keys(change) as (keyof HelpWidgetSnapshot)[];
    if (keys.every((key) => change[key] === before[key])) return;
    const after = Object.freeze({ ...before, ...change });
    const { status, session, userId, isOpen, expiresAt, error } = after;
    snapshot = after;
    if (error && error !== before.error) {
      if (error.code !== warned) console.warn(error.message);
      warned = error.code;
      emit('error', error);
    }
    if (before.userId !== null && userId !== before.userId) emit('logout', { userId: before.userId });
    if (session === 'active' && userId !== null && expiresAt && expiresAt !== before.expiresAt)
      emit(before.expiresAt ? 'renew' : 'authenticate', { userId, expiresAt });
    if (status === 'ready' && status !== before.status) emit('ready', null);
    if (isOpen !== before.isOpen) emit(isOpen ? 'open' : 'close', null);
    // A listener may have changed it further, and then that has been said.
    if (snapshot === after) emit('change', after);
  }

  return {
    get: () => snapshot,
    update,
    emit,
    on<Type extends keyof StoreEvents>(
      type: Type,
      listener: (detail: StoreEvents[Type]) => void,
    ): () => void {
      const hear = (event: unknown) => listener((event as CustomEvent<StoreEvents[Type]>).detail);
      events.addEventListener(type, hear);
      return () => events.removeEventListener(type, hear);
    },
  };
}
