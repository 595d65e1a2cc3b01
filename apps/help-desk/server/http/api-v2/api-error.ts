import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { DeskRefusal } from '../../desk/desk-refusal.ts';

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

/** What the desk has refused, in the words of this door. */
export function refused({ code, field = '', message }: DeskRefusal): ApiError {
  switch (code) {
    case 'not-found':
      return new ApiError(404, null);
    case 'not-allowed':
      return new ApiError(403, { code: 'access_denied', message });
    case 'field-missing':
    case 'field-invalid': {
      const name = fieldNames[field] ?? field;
      const fault = code === 'field-missing' ? 'missing_field' : 'invalid_value';
      return validationFailed([{ field: name, message, code: fault }]);
    }
  }
}

/** The desk's fields that have another name here. */
const fieldNames: Partial<Record<string, string>> = {
  companyIds: 'company_ids',
  html: 'description',
  requesterId: 'requester_id',
};
