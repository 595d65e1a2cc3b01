import { CustomerTokenError } from '@widget/server';
import type { Context } from 'hono';
import { ProblemError } from './problem-error.ts';

/** Turns what a route has thrown into its answer; what is no answer to the caller is thrown on. */
export function answerProblem(error: Error, context: Context): Response {
  if (error instanceof ProblemError) return context.json(error.problem, error.status, error.headers);
  if (error instanceof CustomerTokenError)
    return context.json({ code: error.code, message: error.message }, 401);
  throw error;
}
