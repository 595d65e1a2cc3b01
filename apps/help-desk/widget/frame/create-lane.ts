interface Outcome<Value> {
  done(value: Value): void;
  failed(error: unknown): void;
}

export interface Lane {
  /** Starts a piece of work in place of the one before. */
  run<Value>(work: (signal: AbortSignal) => Promise<Value>, outcome: Outcome<Value>): void;
  /** Nothing that has been started is heard of again. */
  cancel(): void;
}

/**
 * A lane holds one piece of work at a time. Work that was replaced or cancelled has no outcome, however far it has
 * come: this is what keeps an answer to an earlier question, or to an earlier customer, off the screen.
 */
export function createLane(): Lane {
  let current = new AbortController();

  return {
    run(work, { done, failed }) {
      current.abort();
      const { signal } = (current = new AbortController());
      work(signal).then(
        (value) => signal.aborted || done(value),
        (error: unknown) => signal.aborted || failed(error),
      );
    },
    cancel: () => current.abort(),
  };
}
