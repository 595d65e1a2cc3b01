import type { ContentfulStatusCode } from 'hono/utils/http-status';

export interface FieldError {
  field: string;
  message: string;
  code: 'missing_field' | 'invalid_value' | 'datatype_mismatch' | 'invalid_field' | 'duplicate_value';
}

/** Ends a request of the REST API with a refusal. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly status: ContentfulStatusCode;
  /** `null` answers with an empty body. */
  readonly body: { code: string; message: string } | { description: string; errors: FieldError[] } | null;

  constructor(status: ContentfulStatusCode, body: ApiError['body']) {
    super(`Refused with ${status}`);
    this.status = status;
    this.body = body;
  }
}

/** A refusal that says what is wrong with which field. */
export function validationFailed(errors: FieldError[]): ApiError {
  return new ApiError(400, { description: 'Validation failed', errors });
}
