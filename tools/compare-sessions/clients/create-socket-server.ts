import type { Time } from '../browser/create-time.ts';
import { readToken } from '../browser/mint-token.ts';

interface Command {
  id: number;
  connect?: { token: string };
  refresh?: { token: string };
}

/** How long after its token's end a connection is closed, as by default on a real server. */
const grace = 25_000;

/** The part of a Centrifugo server that a connection's token meets: `Socket` stands for the browser's `WebSocket`. */
export function createSocketServer(time: Time) {
  let open: Socket | null = null;
  let token: string | null = null;
  let connections = 0;

  const expires = (value: string) => readToken(value).exp * 1000;

  function reply({ id, connect, refresh }: Command): unknown {
    const name = connect ? 'connect' : 'refresh';
    const value = (connect ?? refresh)?.token;
    if (!value) return {};
    const left = expires(value) - time.server();
    if (left <= 0) return { id, error: { code: 109, message: 'token expired' } };
    token = value;
    if (connect) connections++;
    return {
      id,
      [name]: { client: `${connections}`, version: '6', expires: true, ttl: Math.ceil(left / 1000) },
    };
  }

  class Socket {
    onopen = () => {};
    onclose = (_event: { code: number; reason: string }) => {};
    onmessage = (_event: { data: string }) => {};

    constructor() {
      open?.end();
      open = this;
      queueMicrotask(() => this.onopen());
    }

    send(data: string): void {
      for (const line of data.split('\n')) {
        const answer = JSON.stringify(reply(JSON.parse(line) as Command));
        queueMicrotask(() => this.onmessage({ data: answer }));
      }
    }

    close(): void {
      this.end();
      this.onclose({ code: 1000, reason: '' });
    }

    end(): void {
      if (open !== this) return;
      open = null;
      token = null;
    }
  }

  time.watch(() => {
    const closing = open;
    if (!closing || !token || time.server() < expires(token) + grace) return;
    closing.end();
    closing.onclose({ code: 3005, reason: 'connection expired' });
  });

  return { Socket, token: () => token };
}
