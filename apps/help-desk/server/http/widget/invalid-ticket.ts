import type { z } from 'zod';
import type { Problem } from '../../../contract/widget-api.ts';

type FieldProblem = NonNullable<Problem['fields']>[number];

/** Says what is wrong with each field of a ticket form. */
export function invalidTicket({ issues }: z.ZodError, form: unknown): Problem {
  const fields = issues.map(({ path, code, message }): FieldProblem => {
    const value = path.reduce(valueOf, form);
    return {
      field: path.join('.'),
      code: isMissing(value) ? 'missing' : code === 'too_big' ? 'too-long' : 'invalid',
      message,
    };
  });
  return { code: 'invalid-ticket', message: 'Correct the fields named here, and send again.', fields };
}

function valueOf(container: unknown, key: PropertyKey): unknown {
  return typeof container === 'object' && container !== null ? Reflect.get(container, key) : undefined;
}

function isMissing(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
}
