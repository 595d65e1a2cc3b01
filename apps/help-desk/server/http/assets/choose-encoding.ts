import type { Context } from 'hono';
import { parseAccept } from 'hono/utils/accept';

/** The first of the encodings that the caller takes. */
export function chooseEncoding<Encoding extends string>(
  context: Context,
  encodings: readonly Encoding[],
): Encoding | undefined {
  const header = context.req.header('accept-encoding');
  if (!header) return undefined;
  const accepted = parseAccept(header);
  return encodings.find((name) => accepted.some((one) => one.type === name && one.q > 0));
}
