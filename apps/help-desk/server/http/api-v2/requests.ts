import type { HonoRequest } from 'hono';
import type { z } from 'zod';
import { isJson } from '../network/is-json.ts';
import { ApiError, validationFailed, type FieldError } from './api-error.ts';

/**
 * The request's JSON, checked.
 *
 * @throws {ApiError} when it is not JSON, or not what the schema says
 */
export async function readBody<Schema extends z.ZodType>(
  request: HonoRequest,
  schema: Schema,
): Promise<z.output<Schema>> {
  const { data, error } = schema.safeParse(await readJson(request), { reportInput: true });
  if (error) throw validationFailed(error.issues.flatMap(fieldErrors));
  return data;
}

async function readJson(request: HonoRequest): Promise<unknown> {
  if (!isJson(request)) {
    const message = 'The body is not declared as JSON: send it with content-type application/json.';
    throw new ApiError(415, { code: 'unsupported_media_type', message });
  }
  try {
    return await request.json();
  } catch {
    throw new ApiError(400, { code: 'invalid_json', message: 'The body is not JSON: correct its syntax.' });
  }
}

function fieldErrors(issue: z.core.$ZodIssue): FieldError[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((field) => ({
      field,
      message: 'There is no such field: leave it out.',
      code: 'invalid_field',
    }));
  }
  const field = issue.path.join('.');
  const { message, input } = issue;
  if (input === undefined && issue.code === 'invalid_type')
    return [{ field, message, code: 'missing_field' }];
  return [{ field, message, code: issue.code === 'invalid_type' ? 'datatype_mismatch' : 'invalid_value' }];
}
