import { CustomerTokenError } from '@widget/server';
import type { Context } from 'hono';
import { DeskRefusal } from '../../desk/desk-refusal.ts';
import { ProblemError } from './problem-error.ts';

/** Turns what a route has thrown into its answer; what is no answer to the caller is thrown on. */
export function answerProblem(error: Error, context: Context): Response {
  if (error instanceof ProblemError) return context.json(error.problem, error.status, error.headers);
  if (error instanceof CustomerTokenError)
    return context.json({ code: error.code, message: error.message }, 401);
  if (error instanceof DeskRefusal) return answerRefusal(error, context);
  throw error;
}

function answerRefusal({ code, message, field = '' }: DeskRefusal, context: Context): Response {
  switch (code) {
    case 'not-found':
      return context.json({ code, message: 'There is no such thing: it may have been deleted.' }, 404);
    case 'not-allowed':
      return context.json({ code, message }, 403);
    case 'field-missing':
    case 'field-invalid':
      return context.json(
        {
          code: 'invalid-ticket',
          message: 'Correct the fields named here, and send again.',
          fields: [{ field, code: code === 'field-missing' ? 'missing' : 'invalid', message }],
        },
        400,
      );
  }
}
