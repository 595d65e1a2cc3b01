import { until, type Moment } from './clock.ts';
import type { HelpWidgetError } from './help-widget-error.ts';

/** Why a token is asked for. */
export type TokenReason = 'initial' | 'renew' | 'rejected' | 'resume' | 'retry';

export interface SessionToken {
  readonly id: string;
  readonly value: string;
  readonly subject: string | undefined;
  readonly expires: Moment;
}

/** The facts of a session. Its state follows from them: {@link stateOf}. */
export interface Session {
  /** Whose session it is, as the host app named them. */
  readonly userId: string | null;
  /** Counts users and sign-outs. What began in another generation has no effect in this one. */
  readonly generation: number;
  readonly token: SessionToken | null;
  /** Why the one fetch in flight was started. */
  readonly fetching: { readonly reason: TokenReason } | null;
  /** While a fetch is in flight, when it is given up; else when the next one starts. */
  readonly due: Moment | null;
  /** Whether fetching would not help before something is mended. */
  readonly isBlocked: boolean;
  /** Fetches that failed in a row. */
  readonly failures: number;
  /** Fresh tokens that were rejected in a row. */
  readonly rejections: number;
  /** When a fetch was last started or answered, on the monotonic clock. */
  readonly lastFetch: number;
  /** Up to when fetches are paid for, on the monotonic clock. */
  readonly paidUntil: number;
  readonly error: HelpWidgetError | null;
}

export type SessionState =
  /** Nobody is signed in, or nobody is known yet. */
  | 'signed-out'
  /** The first token is being fetched. */
  | 'acquiring'
  /** A token is at hand. */
  | 'active'
  /** A token is at hand, and its successor is being fetched. */
  | 'renewing'
  /** A token is at hand; fetching its successor failed and is tried again. */
  | 'retrying'
  /** No token is at hand, and fetching one goes on. */
  | 'stalled'
  /** No token is at hand, and fetching again would not help: what is wrong has to be mended first. */
  | 'blocked'
  /** The client was destroyed. */
  | 'destroyed';

export const nobody: Session = {
  userId: null,
  generation: 0,
  token: null,
  fetching: null,
  due: null,
  isBlocked: false,
  failures: 0,
  rejections: 0,
  lastFetch: -Infinity,
  paidUntil: -Infinity,
  error: null,
};

/** Whether the session's token can be used. */
export const isLive = ({ token }: Session, now: Moment): boolean => !!token && until(token.expires, now) > 0;

/** The state that follows from a session's facts. */
export function stateOf(session: Session, now: Moment): SessionState {
  const { userId, token, fetching, failures } = session;
  if (session.isBlocked) return 'blocked';
  if (userId === null) return 'signed-out';
  if (isLive(session, now)) return fetching ? 'renewing' : failures ? 'retrying' : 'active';
  return token || failures ? 'stalled' : 'acquiring';
}
