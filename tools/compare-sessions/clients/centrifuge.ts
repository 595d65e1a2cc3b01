import { Centrifuge, State, UnauthorizedError } from 'centrifuge';
import type { Client } from './client.ts';
import { createSocketServer } from './create-socket-server.ts';

export const centrifuge: Client = {
  name: 'centrifuge',
  package: 'centrifuge',
  driven:
    '`getToken` is a plain `fetch`, with `UnauthorizedError` for 401 and 403, as its documentation shows, and hands on what the answer has as `token`; the socket’s other end closes a connection 25 s after its token’s end, and sends no pings. The token in use is the one that the open connection was given last. Signed in by `setToken("")` and `connect`, signed out by `disconnect`. It renews by itself.',
  without: { 'concurrent-callers': 'It asks by itself; there is nothing for callers to call.' },
  answer: ({ token }) => ({ token }),
  async open({ time, endpoint }) {
    const server = createSocketServer(time);
    const client = new Centrifuge('wss://issuer.test/connection/websocket', {
      websocket: server.Socket,
      async getToken() {
        const response = await fetch('https://issuer.test/token', { method: 'POST' });
        if (response.status === 401 || response.status === 403) throw new UnauthorizedError('');
        if (!response.ok) throw new Error(`Unexpected status code ${response.status}`);
        const { token } = (await response.json()) as { token: string };
        return token;
      },
    });
    client.on('error', () => {});
    let user: string | null = null;
    return {
      async signIn(next) {
        endpoint.cookie = user = next;
        client.disconnect();
        client.setToken('');
        client.connect();
      },
      getToken: async () => server.token(),
      user: async () => (client.state === State.Disconnected ? null : user),
      signOut: () => client.disconnect(),
    };
  },
};
