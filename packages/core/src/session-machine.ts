import { HelpWidgetError } from './help-widget-error.ts';
import { isLive, nobody, type Session, type TokenReason } from './session.ts';
import type { TokenClaims } from './token-claims.ts';

/**
 * What an event makes of a session. Without side effects; the same session when nothing has changed. `dice`, for
 * jitter: from 0 up to 1.
 */
export type Transition = (session: Session, now: number, dice: number) => Session;

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
function fetchToken(session: Session, now: number, reason: TokenReason, loan = credit): Session {
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
  (session, now) =>
    fetchToken(startAnew(session, userId, null), now, 'initial');

/** The fetch says that there is no session any more. */
export const ended =
  (error: HelpWidgetError | null): Transition =>
  (session) =>
    startAnew(session, null, error);

export const signOut = ended(null);

/** The fetch failed: the next one waits ever longer, and never in step with other pages. `retryAfter`: seconds, or a date. */
export const failed =
  (error: HelpWidgetError, retryAfter?: string | null): Transition =>
  (session, now, dice) => {
    const delay = Math.min(minute, second * 2 ** session.failures) * (0.5 + dice / 2);
    const wish = Number(retryAfter) * second || Date.parse(`${retryAfter}`) - now || 0;
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
  (value: string, { exp, iat = exp, sub, email }: TokenClaims, expiresIn?: number): Transition =>
  (session, now, dice) => {
    const { token, userId } = session;
    const subject = sub ?? email;
    if (token && token.subject !== subject)
      return startAnew(session, userId, new HelpWidgetError('token-subject', 'changed'));
    if (token?.value === value)
      return failed(new HelpWidgetError('token-stale', 'same again'))(session, now, dice);

    // By this device's clock, which may be off: then `total` is worth more.
    const left = exp - now / second;
    const total = expiresIn ?? (exp > iat ? exp - iat : Math.max(10, left));
    const fault = exp > 1e11 ? 'milliseconds' : total > 7260 && `${total} s`;
    if (fault) {
      const error = new HelpWidgetError('token-lifetime', fault);
      return isLive(session, now) ? failed(error)(session, now, dice) : startAnew(session, userId, error);
    }
    // The token may have lain in a cache.
    const lifetime = (expiresIn || left < 10 ? total : Math.min(left, total)) * second;
    const lead = Math.min(5 * minute, Math.max(10 * second, lifetime / 5), lifetime / 2);
    const jitter = dice * Math.min(minute, lifetime / 10);
    return {
      ...session,
      // Grows with each fetch, so it names the one that this token came of.
      token: { id: `${session.paidUntil}`, value, subject, expires: now + lifetime },
      fetching: null,
      due: now + Math.max(fetchPrice, lifetime - lead - jitter),
      failures: 0,
      error: null,
    };
  };

/** The help desk does not take a token: another one may do better, twice. Within the same second it would be the same. */
export const rejected =
  (tokenId: string, reason: string): Transition =>
  (session, now) => {
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
export const renew: Transition = (session, now) =>
  !session.token || session.fetching || session.failures
    ? session
    : fetchToken(isLive(session, now) ? { ...session, rejections: 0 } : session, now, 'renew', 0);

/** Somebody says that it may work now. */
export const retry: Transition = (session, now) =>
  session.userId === null || session.fetching ? session : fetchToken(session, now, 'retry');

/** Time has passed. `wake`: and the page has become visible, online or focused. */
export const check =
  (wake: boolean): Transition =>
  (session, now, dice) => {
    const { token, fetching, due, failures, rejections } = session;
    const isDue = due !== null && due <= now;
    if (fetching)
      return isDue
        ? failed(new HelpWidgetError('token-unreachable', 'timeout'))(session, now, dice)
        : session;
    if (wake && failures) return fetchToken(session, now, 'resume', 0);
    if (!isDue) return session;
    if (failures || !token) return fetchToken(session, now, 'retry');
    if (rejections && !isLive(session, now)) return fetchToken(session, now, 'rejected');
    return renew(session, now, dice);
  };
