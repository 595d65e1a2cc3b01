import { later, until, type Moment } from './clock.ts';
import { HelpWidgetError } from './help-widget-error.ts';
import { isLive, nobody, type Session, type TokenReason } from './session.ts';
import type { TokenClaims } from './token-claims.ts';

/** The moment of a transition, and a die for jitter: from 0 up to 1. */
export interface Occasion extends Moment {
  readonly random: number;
}

/** What an event makes of a session. Without side effects; the same session when nothing has changed. */
export type Transition = (session: Session, now: Occasion) => Session;

const second = 1000;
const minute = 60 * second;
const requestTimeout = 15 * second;
const gap = 5 * second;
const burst = 10;

/** Nobody's session. Fetches that were paid for stay paid: a new user is no way around the limit. */
const leave = ({ generation, paidUntil }: Session): Session => ({
  ...nobody,
  generation: generation + 1,
  paidUntil,
});

/** Starts a fetch; later, when ten were started faster than one in five seconds. */
const fetchToken =
  (reason: TokenReason): Transition =>
  (session, now) => {
    const paidUntil = Math.max(session.paidUntil, now.mono) + gap;
    const debt = paidUntil - now.mono - burst * gap;
    if (debt > 0) return { ...session, due: later(now, debt) };
    return {
      ...session,
      fetching: { reason },
      due: later(now, requestTimeout),
      lastFetch: now.mono,
      paidUntil,
    };
  };

const block = (session: Session, error: HelpWidgetError): Session => ({
  ...leave(session),
  isBlocked: true,
  error,
});

/** The user is signed in. Another user than before starts from nothing. */
export const signIn =
  (userId: string): Transition =>
  (session, now) =>
    userId === session.userId ? session : fetchToken('initial')({ ...leave(session), userId }, now);

export const signOut: Transition = (session) => (session.userId === null ? session : leave(session));

/** The fetch failed: the next one waits ever longer, and never in step with other pages. `retryAfter`: milliseconds. */
export const failed =
  (error: HelpWidgetError, retryAfter = 0): Transition =>
  (session, now) => {
    const delay = Math.min(minute, second * 2 ** session.failures) * (0.5 + now.random / 2);
    return {
      ...session,
      fetching: null,
      due: later(now, Math.max(delay, Math.min(retryAfter, 5 * minute))),
      failures: session.failures + 1,
      error,
    };
  };

/** The fetch says that there is no session any more. */
export const ended =
  (error: HelpWidgetError | null): Transition =>
  (session) => ({ ...leave(session), error });

/** The fetch brought a token. `expiresIn`: seconds. */
export const received =
  (value: string, { exp, iat = exp, sub, email }: TokenClaims, expiresIn?: number): Transition =>
  (session, now) => {
    const { token } = session;
    const subject = sub ?? email;
    if (token && token.subject !== subject)
      return block(session, new HelpWidgetError('token-subject', 'changed'));
    if (token?.value === value) return failed(new HelpWidgetError('token-stale', 'same again'))(session, now);

    const total = expiresIn ?? (exp - iat || 7200);
    const fault = exp > 1e11 ? 'milliseconds' : total > 7260 && `${total} s`;
    if (fault) {
      const error = new HelpWidgetError('token-lifetime', fault);
      return isLive(session, now) ? failed(error)(session, now) : block(session, error);
    }
    // The token may have lain in a cache, says this device's clock; unless that is off itself.
    const left = exp - now.wall / second;
    const lifetime = (expiresIn || left < 10 ? total : Math.min(left, total)) * second;
    const lead = Math.min(5 * minute, Math.max(10 * second, lifetime / 5), lifetime / 2);
    const jitter = now.random * Math.min(minute, lifetime / 10);
    return {
      ...session,
      // Grows with each fetch, so it names the one that this token came of.
      token: { id: `${session.paidUntil}`, value, subject, expires: later(now, lifetime) },
      fetching: null,
      due: later(now, Math.max(gap, lifetime - lead - jitter)),
      failures: 0,
      lastFetch: now.mono,
      error: null,
    };
  };

/** The help desk does not take a token: another one may do better, twice. */
export const rejected =
  (tokenId: string, reason: string): Transition =>
  (session, now) => {
    const { token, fetching } = session;
    if (tokenId !== token?.id || !isLive(session, now)) return session;
    const error = new HelpWidgetError('token-rejected', reason);
    // One that was good for a while starts a new count.
    const rejections = now.mono - session.lastFetch > minute ? 1 : session.rejections + 1;
    if (rejections > 2) return block(session, error);
    const without = { ...session, token: { ...token, expires: now }, rejections, error };
    return fetching ? without : fetchToken('rejected')(without, now);
  };

/** Somebody says that it may work now. */
export const retry: Transition = (session, now) =>
  session.userId === null || session.fetching ? session : fetchToken('retry')(session, now);

/** Time has passed. `wake`: and the page has become visible, online or focused. */
export const check =
  (wake?: boolean): Transition =>
  (session, now) => {
    const { fetching, due, failures, lastFetch } = session;
    const passed = due && until(due, now) <= 0;
    if (fetching)
      return passed ? failed(new HelpWidgetError('token-unreachable', 'timeout'))(session, now) : session;
    if (failures) {
      const isEarly = wake && now.mono - lastFetch >= gap;
      return passed || isEarly ? fetchToken(wake ? 'resume' : 'retry')(session, now) : session;
    }
    return passed ? renew(session, now) : session;
  };

/** The token is to have a successor: it is due, or the script asks. What was rejected before it no longer counts. */
export const renew: Transition = (session, now) =>
  // Within the gap only the wall clock can say that it is due, and that may have been set.
  !session.token || session.fetching || session.failures || now.mono - session.lastFetch < gap
    ? session
    : fetchToken('renew')({ ...session, rejections: 0 }, now);
