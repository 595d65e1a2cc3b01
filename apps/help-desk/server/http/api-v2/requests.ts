import type { HonoRequest } from 'hono';
import { z } from 'zod';
import { ApiError, validationFailed, type FieldError } from './api-error.ts';

/** A text that may not be empty. */
export const requiredText = (longest: number) =>
  z
    .string({ error: 'Give a text.' })
    .trim()
    .min(1, 'Give a text.')
    .max(longest, `Use at most ${longest} characters.`);

/** One of the numbers that stand for something. */
export const oneOf = <const Choice extends number>(choices: readonly Choice[]) =>
  z
    .number({ error: 'Give a number.' })
    .pipe(z.literal(choices, { error: `Give one of ${choices.join(', ')}.` }));

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
