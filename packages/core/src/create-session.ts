import { until, type Clock } from './clock.ts';
import { requestToken, type GetToken } from './request-token.ts';
import { check, type Occasion, type Transition } from './session-machine.ts';
import { isLive, nobody, type Session } from './session.ts';

/** Runs the session machine: its fetches and its one timer. After each event, `changed` gets the session and the former. */
export function createSession(
  clock: Clock,
  getToken: GetToken | string,
  changed: (session: Session, previous: Session, now: Occasion) => void,
) {
  let session = nobody;
  let abort = new AbortController();
  let cancelTimer = () => {};

  function apply(transition: Transition): void {
    const now = { mono: clock.elapsed(), wall: clock.now(), random: clock.random() };
    const previous = session;
    session = transition(previous, now);
    const { fetching, due, token } = session;
    if (fetching !== previous.fetching) {
      abort.abort();
      if (fetching) void fetchToken(fetching);
    }
    cancelTimer();
    if (due) {
      const expiry = token && isLive(session, now) ? until(token.expires, now) : Infinity;
      // A longer timer neither notices that the device slept nor, past 2^31 ms, waits at all.
      const delay = Math.max(250, Math.min(60_000, until(due, now), expiry));
      cancelTimer = clock.after(delay, () => apply(check(false)));
    }
    changed(session, previous, now);
  }

  async function fetchToken(fetching: NonNullable<Session['fetching']>): Promise<void> {
    abort = new AbortController();
    const { signal } = abort;
    const request = { signal, reason: fetching.reason, attempt: session.failures + 1 };
    const outcome = await requestToken(getToken, request, clock.now);
    // Timed out, signed out or asked again in the meantime: then this answer is nobody's.
    if (session.fetching === fetching) apply(outcome);
  }

  return { apply, get: () => session };
}
