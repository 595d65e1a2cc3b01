import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';

/**
 * Refuses bodies that are too large, and those of unknown length that break off.
 *
 * @param maxSize in bytes
 * @param refusal what to throw
 */
export function limitBody(
  maxSize: number,
  refusal: (reason: 'too-large' | 'broken-off') => Error,
): MiddlewareHandler {
  return async (context, next) => {
    let tooLarge: Error | undefined;
    const limit = bodyLimit({
      maxSize,
      onError() {
        // The rest of it would be taken for the next request.
        context.header('connection', 'close');
        tooLarge = refusal('too-large');
        throw tooLarge;
      },
    });
    try {
      return await limit(context, next);
    } catch (error) {
      // What comes after it reports its failures by itself: this one is of the reading.
      throw error === tooLarge ? error : refusal('broken-off');
    }
  };
}
