import { steadyTime, type Clock } from '../clock.ts';
import { requestToken, type GetToken } from './request-token.ts';
import { check, type Transition } from './session-machine.ts';
import { nobody, stateOf, type Session } from './session.ts';

export type RunningSession = ReturnType<typeof createSession>;

/** Whom a session runs for. */
export interface SessionOwner {
  getToken: GetToken;
  /** A token is about to be asked for: the last moment to go on with another session instead. */
  asks?: () => void;
  /** Something has happened. */
  changed: () => void;
}

/** Runs the session machine: its fetch and its one timer. */
export function createSession(clock: Clock, owner: SessionOwner) {
  const time = steadyTime(clock);
  let session = nobody;
  let running = session.fetching;
  let controller: AbortController | null = null;
  let cancelTimer = () => {};

  function apply(transition: Transition): void {
    session = transition(session, { now: time(), dice: clock.random(), isHidden: document.hidden });
    arm();
    owner.changed();
    // A listener may have gone on: only what holds now counts.
    if (running === session.fetching) return;
    const unanswered = controller;
    running = session.fetching;
    controller = running && new AbortController();
    if (running && controller) void run(running, controller.signal);
    unanswered?.abort();
  }

  function arm(): void {
    const { due, token } = session;
    cancelTimer();
    if (due === null) return;
    const now = time();
    const next = token && token.expires > now ? Math.min(due, token.expires) : due;
    // A longer timer neither notices that the device slept nor, past 2^31 ms, waits at all.
    const delay = Math.max(250, Math.min(60_000, next - now));
    cancelTimer = clock.after(delay, () => apply(check(false)));
  }

  async function run(fetching: NonNullable<Session['fetching']>, signal: AbortSignal): Promise<void> {
    // The app's code is not to run in the middle of ours.
    await Promise.resolve();
    if (session.fetching === fetching) owner.asks?.();
    if (session.fetching !== fetching) return;
    const { reason } = fetching;
    const outcome = await requestToken(owner.getToken, { signal, reason, attempt: session.failures + 1 });
    // Timed out, signed out or asked again in the meantime: then this answer is nobody's.
    if (session.fetching !== fetching) return;
    running = controller = null;
    apply(outcome);
  }

  return {
    apply,
    get: () => session,
    state: () => stateOf(session, time()),
    /** Goes on for another one, with all that has begun. */
    serve(next: SessionOwner): void {
      owner = next;
    },
  };
}
