import type { Texts } from './texts/en.ts';

/** What an auth client reports: a code of the server's, or no status when there was no answer. */
export interface AccountFailure {
  code?: string | undefined;
  status?: number | undefined;
}

/** Says in the customer's language why signing in or out failed, and what to do about it. */
export function accountProblem({ code, status }: AccountFailure, { account: { problems } }: Texts): string {
  if (code === 'INVALID_EMAIL_OR_PASSWORD' || code === 'INVALID_EMAIL') return problems[code];
  return status ? problems.unknown : problems.unreachable;
}
