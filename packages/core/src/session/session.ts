import type { HelpWidgetError } from '../help-widget-error.ts';

/** Why a token is asked for. */
export type TokenReason = 'initial' | 'renew' | 'rejected' | 'resume' | 'retry' | 'refresh';

export interface SessionToken {
  readonly id: string;
  readonly value: string;
  readonly subject: string | undefined;
  /** In small letters: an address has no case. */
  readonly email: string | undefined;
  readonly expires: number;
}

/** The facts of a session; times are in milliseconds. Its state follows from them: {@link stateOf}. */
export interface Session {
  /** Whose session it is, as the host app named them. */
  readonly userId: string | null;
  /** The newest token, also when it has expired or was rejected. */
  readonly token: SessionToken | null;
  /** The one fetch in flight, and why it was started. What comes of any other has no effect. */
  readonly fetching: { readonly reason: TokenReason } | null;
  /** While a fetch is in flight, when it is given up; else when the next one starts. A user without is blocked. */
  readonly due: number | null;
  /** Fetches that failed in a row. */
  readonly failures: number;
  /** Fresh tokens that were rejected in a row. */
  readonly rejections: number;
  /** Each fetch costs some time: up to when that is paid. As in GCRA, where this is the theoretical arrival time. */
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
  token: null,
  fetching: null,
  due: null,
  failures: 0,
  rejections: 0,
  paidUntil: 0,
  error: null,
};

/** Whether the session's token can be used. */
export const isLive = ({ token }: Session, now: number): boolean => !!token && token.expires > now;

/** The state that follows from a session's facts. */
export function stateOf(session: Session, now: number): SessionState {
  const { userId, token, fetching, due, failures } = session;
  if (userId === null) return 'signed-out';
  if (!due) return 'blocked';
  if (isLive(session, now)) return fetching ? 'renewing' : failures ? 'retrying' : 'active';
  return token || failures ? 'stalled' : 'acquiring';
}
