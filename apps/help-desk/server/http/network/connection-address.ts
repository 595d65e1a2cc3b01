import { IncomingMessage } from 'node:http';

/**
 * Who is at the other end of the connection. Requests made in process have no connection, and are one client.
 *
 * @param bindings what the web server hands to Hono along with a request, `context.env`
 */
export function connectionAddress(bindings: unknown): string {
  const incoming =
    typeof bindings === 'object' && bindings && 'incoming' in bindings ? bindings.incoming : undefined;
  const address = incoming instanceof IncomingMessage ? incoming.socket.remoteAddress : undefined;
  // An IPv4 address is one though it came over IPv6.
  return address?.replace(/^::ffff:(?=\d+\.)/i, '') ?? '';
}
