import { deleteApp, initializeApp } from 'firebase/app';
import {
  connectAuthEmulator,
  inMemoryPersistence,
  initializeAuth,
  signInWithEmailAndPassword,
} from 'firebase/auth';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';

const encode = (value: object) => btoa(JSON.stringify(value)).replaceAll('=', '');

/** The token says who is there, so that the emulator has nothing to keep. */
const makeToken = (name: string) =>
  `${encode({ alg: 'none' })}.${encode({ sub: name, iat: 1, exp: 4_000_000_000 })}.`;

function readName(token: string): string {
  const [, payload = ''] = token.split('.');
  return (JSON.parse(atob(payload)) as { sub: string }).sub;
}

/** Firebase's own client, before an emulator that answers two questions: who has this password, and whose token is this. */
export async function openFirebase() {
  const cors = { 'access-control-allow-origin': '*', 'access-control-allow-headers': '*' };
  const server = createServer(async (request, response) => {
    if (request.method === 'OPTIONS') return response.writeHead(204, cors).end();
    const { email, idToken = '' } = (await json(request)) as { email?: string; idToken?: string };
    const [name = ''] = email?.split('@') ?? [];
    const answer = email
      ? { localId: name, email, idToken: makeToken(name), refreshToken: 'refresh', expiresIn: '3600' }
      : { users: [{ localId: readName(idToken) }] };
    return response
      .writeHead(200, { ...cors, 'content-type': 'application/json' })
      .end(JSON.stringify(answer));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;

  const app = initializeApp({ apiKey: 'key', projectId: 'shop' });
  const auth = initializeAuth(app, { persistence: inMemoryPersistence });
  connectAuthEmulator(auth, `http://127.0.0.1:${port}`, { disableWarnings: true });
  onTestFinished(async () => {
    await deleteApp(app);
    server.close();
  });

  return {
    app,
    auth,
    signIn: (name: string) => signInWithEmailAndPassword(auth, `${name}@acme.example`, 'demo-customer-1234'),
  };
}
