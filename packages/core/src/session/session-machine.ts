import { HelpWidgetError } from '../help-widget-error.ts';
import { isLive, nobody, type Session, type TokenReason } from './session.ts';
import type { TokenClaims } from './token-claims.ts';

/** When something happens. */
interface Moment {
  /** Milliseconds. */
  now: number;
  /** For jitter: from 0 up to 1. */
  dice: number;
  /** Whether nobody sees the page. */
  isHidden: boolean;
}

/** What an event makes of a session, as in any state machine. Without side effects; the same session when nothing has changed. */
export type Transition = (session: Session, moment: Moment) => Session;

const second = 1000;
const minute = 60 * second;
const requestTimeout = 15 * second;
const fetchPrice = 5 * second;
const credit = 9 * fetchPrice;

/** A session that starts from nothing. What was fetched stays to be paid: a new user is no way around the limit. */
const startAnew = (
  { paidUntil }: Session,
  userId: string | null,
  error: HelpWidgetError | null,
): Session => ({
  ...nobody,
  userId,
  paidUntil,
  error,
});

/** Starts a fetch as soon as it is paid, or as `loan` allows. */
function fetchToken(session: Session, { now }: Moment, reason: TokenReason, loan = credit): Session {
  const wait = session.paidUntil - now - loan;
  if (wait > 0) return { ...session, due: now + wait };
  return {
    ...session,
    fetching: { reason },
    due: now + requestTimeout,
    paidUntil: Math.max(session.paidUntil, now) + fetchPrice,
  };
}

/** The user is signed in. Nothing of another one is left. */
export const signIn =
  (userId: string): Transition =>
  (session, moment) =>
    fetchToken(startAnew(session, userId, null), moment, 'initial');

/** The fetch says that there is no session any more. */
export const ended =
  (error: HelpWidgetError | null): Transition =>
  (session) =>
    startAnew(session, null, error);

export const signOut = ended(null);

/**
 * The fetch failed: the next one waits ever longer, and never in step with other pages (exponential backoff with
 * jitter). `retryAfter`: seconds, or a date.
 */
export const failed =
  (error: HelpWidgetError, retryAfter?: unknown): Transition =>
  (session, { now, dice, isHidden }) => {
    const [first, longest] = isHidden ? [2 * minute, 5 * minute] : [second, minute];
    const delay = Math.min(longest, first * 2 ** session.failures) * (0.5 + dice / 2);
    const wish = Number(retryAfter) * second || Date.parse(String(retryAfter)) - now || 0;
    return {
      ...session,
      fetching: null,
      due: now + Math.max(delay, Math.min(wish, 5 * minute)),
      failures: session.failures + 1,
      error,
    };
  };

/** The fetch brought a token. `expiresIn`: seconds. */
export const received =
  (value: string, { exp, iat = exp, sub: subject, email }: TokenClaims, expiresIn?: number): Transition =>
  (session, moment) => {
    const { now, dice } = moment;
    const { token, userId } = session;
    // Who they are is what the server signs as `sub`. Their address may change.
    if (token?.subject && subject && token.subject !== subject)
      return startAnew(session, userId, new HelpWidgetError('token-subject', 'changed'));
    if (token?.value === value)
      return failed(new HelpWidgetError('token-stale', 'same again'))(session, moment);

    // By this device's clock, which may be off: then `total` is worth more.
    const left = exp - now / second;
    const total = expiresIn ?? (exp > iat ? exp - iat : Math.max(10, left));
    const fault = exp > 1e11 ? 'milliseconds' : total > 7260 && `${total} s`;
    if (fault) {
      const error = new HelpWidgetError('token-lifetime', fault);
      return isLive(session, now) ? failed(error)(session, moment) : startAnew(session, userId, error);
    }
    // The token may have lain in a cache.
    const lifetime = (expiresIn || left < 10 ? total : Math.min(left, total)) * second;
    const lead = Math.min(5 * minute, Math.max(10 * second, lifetime / 5), lifetime / 2);
    const jitter = dice * Math.min(minute, lifetime / 10);
    return {
      ...session,
      // Grows with each fetch, so it names the one that this token came of.
      token: {
        id: `${session.paidUntil}`,
        value,
        subject,
        email: email?.toLowerCase(),
        expires: now + lifetime,
      },
      fetching: null,
      due: now + lifetime - lead - jitter,
      failures: 0,
      error: null,
    };
  };

/** The help desk does not take a token: another one may do better, twice. Within the same second it would be the same. */
export const rejected =
  (tokenId: string, reason: string): Transition =>
  (session, { now }) => {
    const { token, userId, fetching, due, rejections } = session;
    if (tokenId !== token?.id || !isLive(session, now)) return session;
    const error = new HelpWidgetError('token-rejected', reason);
    if (rejections > 1) return startAnew(session, userId, error);
    return {
      ...session,
      token: { ...token, expires: now },
      due: fetching ? due : now + second,
      rejections: rejections + 1,
      error,
    };
  };

/** The token is to have a successor: it is due, or the script asks. One that was good until now starts a new count. */
export const renew: Transition = (session, moment) =>
  !session.token || session.fetching || session.failures
    ? session
    : fetchToken(isLive(session, moment.now) ? { ...session, rejections: 0 } : session, moment, 'renew', 0);

/** Somebody says that it may work now. */
export const retry: Transition = (session, moment) =>
  session.userId === null || session.fetching ? session : fetchToken(session, moment, 'retry');

/** Somebody says that the user's facts have changed: what is asked for already may be of the old ones. */
export const refresh: Transition = (session, moment) =>
  session.userId === null ? session : fetchToken({ ...session, fetching: null }, moment, 'refresh');

/** Time has passed. `wake`: and the page has become visible, online or focused. */
export const check =
  (wake: boolean): Transition =>
  (session, moment) => {
    const { now } = moment;
    const { token, fetching, due, failures, rejections } = session;
    const isDue = due !== null && due <= now;
    if (fetching)
      return isDue ? failed(new HelpWidgetError('token-unreachable', 'timeout'))(session, moment) : session;
    if (wake && failures) {
      const resumed = fetchToken(session, moment, 'resume', 0);
      if (resumed.fetching) return resumed;
      // It is not paid yet: soon, and never later than without.
      return { ...session, due: Math.min(due!, resumed.due!, now + fetchPrice) };
    }
    // A token that has held until a timer came was no bad one: the next rejection is the first again.
    if (!isDue) return rejections && !wake && isLive(session, now) ? { ...session, rejections: 0 } : session;
    if (failures || !token) return fetchToken(session, moment, 'retry');
    if (rejections && !isLive(session, now)) return fetchToken(session, moment, 'rejected');
    return renew(session, moment);
  };
