import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';

/** Who is at the other end of the connection; requests made in process have none and are one client. */
export function clientAddress(context: Context): string {
  // In process there are no bindings at all.
  return context.env?.incoming ? (getConnInfo(context).remote.address ?? '') : '';
}
