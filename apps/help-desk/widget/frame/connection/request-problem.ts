import type { Problem } from '../../../contract/widget-api.ts';

/** A request that has not been answered with 2xx. */
export class RequestProblem extends Error {
  /** The HTTP status, or 0 when no answer came. */
  readonly status: number;
  /** The help desk's code, or `unreachable`. */
  readonly code: string;
  readonly fields: NonNullable<Problem['fields']>;

  constructor(status: number, { code = 'unreachable', message = '', fields = [] }: Partial<Problem>) {
    super(message);
    this.name = 'RequestProblem';
    this.status = status;
    this.code = code;
    this.fields = fields;
  }
}
