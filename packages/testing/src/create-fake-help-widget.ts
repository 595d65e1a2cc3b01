import {
  createHelpWidget,
  type HelpWidget,
  type HelpWidgetEvent,
  type HelpWidgetEvents,
  type HelpWidgetSnapshot,
} from '@widget/core';

/** A client that does nothing to the page: for tests of components. */
export interface FakeHelpWidget extends HelpWidget {
  /** What each member was called with, in order: `calls.open` is `[['ticketForm']]` after `open('ticketForm')`. */
  readonly calls: { readonly [Member in keyof HelpWidget]: Parameters<HelpWidget[Member]>[] };
  /** Changes facts of the snapshot, and tells those who subscribe. */
  readonly update: (facts: Partial<HelpWidgetSnapshot>) => void;
  /** Lets an event happen. */
  readonly emit: <Event extends HelpWidgetEvent>(event: Event, detail: HelpWidgetEvents[Event]) => void;
}

/**
 * Makes a whole client that records how it is used, and needs no page, no script and no clock: for React's and Vue's
 * provider, and Angular's `provideHelpWidget(() => fake)`. It is `ready`; `open` and `close` change `isOpen`, `setAuth` and
 * `logout` whose session it is.
 *
 * @param facts what the snapshot begins with
 * @example
 * const client = createFakeHelpWidget({ status: 'blocked', isAvailable: false });
 * render(<HelpWidgetProvider client={client}><HelpButton /></HelpWidgetProvider>);
 * expect(client.calls.open).toEqual([]);
 */
export function createFakeHelpWidget(facts: Partial<HelpWidgetSnapshot> = {}): FakeHelpWidget {
  // Its members are the client's, and so are its facts before anything has happened.
  const real = createHelpWidget({ widgetId: 1, host: 'widget' });
  const listeners = new Set<(event: string, detail: unknown) => void>();
  let snapshot: HelpWidgetSnapshot = Object.freeze({
    ...real.getServerSnapshot(),
    status: 'ready',
    ...facts,
  });

  function listen(listener: (event: string, detail: unknown) => void): () => void {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  }

  const emit = (event: string, detail: unknown) =>
    [...listeners].forEach((listener) => listener(event, detail));

  function update(change: Partial<HelpWidgetSnapshot>): void {
    const before = snapshot;
    snapshot = Object.freeze({ ...before, ...change });
    emit('change', null);
    if (snapshot.isOpen !== before.isOpen) emit(snapshot.isOpen ? 'open' : 'close', null);
  }

  const behaviour: Partial<HelpWidget> = {
    getSnapshot: () => snapshot,
    getServerSnapshot: real.getServerSnapshot,
    subscribe: (listener) => listen((event) => event === 'change' && listener()),
    on: (event, listener) => listen((type, detail) => type === event && listener(detail as never)),
    mount: () => () => {},
    setAuth(state) {
      if (!state || state.status === 'loading') return;
      const userId = state.status === 'signed-in' ? state.userId : null;
      update({ userId, session: userId === null ? 'signed-out' : 'active' });
    },
    logout: () => update({ userId: null, session: 'signed-out' }),
    destroy: () => update({ userId: null, session: 'destroyed', isOpen: false, isAvailable: false }),
    open: () => update({ isOpen: true }),
    close: () => update({ isOpen: false }),
  };

  const names = Object.keys(real) as (keyof HelpWidget)[];
  const calls = Object.fromEntries(names.map((name) => [name, [] as unknown[][]]));
  const members = names.map((name) => {
    const run = (...rest: unknown[]): unknown => {
      calls[name]!.push(rest);
      return (behaviour[name] as ((...rest: unknown[]) => unknown) | undefined)?.(...rest);
    };
    return [name, run];
  });
  return { ...Object.fromEntries(members), calls, update, emit } as FakeHelpWidget;
}
