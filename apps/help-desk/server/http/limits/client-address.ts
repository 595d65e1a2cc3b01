import { IncomingMessage } from 'node:http';

/**
 * Who is at the other end of the connection. Requests made in process have no connection, and are one client.
 *
 * @param bindings what the web server hands to Hono along with a request, `context.env`
 */
export function clientAddress(bindings: unknown): string {
  const incoming =
    typeof bindings === 'object' && bindings && 'incoming' in bindings ? bindings.incoming : undefined;
  return (incoming instanceof IncomingMessage && incoming.socket.remoteAddress) || '';
}
