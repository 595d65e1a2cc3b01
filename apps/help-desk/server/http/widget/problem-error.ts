import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Problem } from '../../../contract/widget-api.ts';

/** Ends a request of the widget's frame with a {@link Problem}. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly status: ContentfulStatusCode;
  readonly problem: Problem;
  readonly headers: Record<string, string>;

  constructor(status: ContentfulStatusCode, problem: Problem, headers: Record<string, string> = {}) {
    super(problem.message);
    this.status = status;
    this.problem = problem;
    this.headers = headers;
  }
}
