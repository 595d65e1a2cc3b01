import { TokenSource } from 'livekit-client';
import type { Client } from './client.ts';

const noSignOut = 'A token source knows no sign-out.';

export const livekit: Client = {
  name: 'livekit-client',
  package: 'livekit-client',
  driven:
    'Its `TokenSource.endpoint` alone; a room needs a media server. Token by `fetch` with the user as `participantIdentity`. It renews when a token is asked for.',
  without: {
    'late-renewal': noSignOut,
    'sign-out-offline': noSignOut,
    'sign-out-dead': noSignOut,
    'second-tab': noSignOut,
    leftovers: noSignOut,
    'sleep-untouched': 'It renews when a token is asked for.',
  },
  answer: ({ token }) => ({ serverUrl: 'wss://issuer.test', participantToken: token }),
  async open() {
    const source = TokenSource.endpoint('https://issuer.test/token');
    let participantIdentity = '';
    const getToken = async (force?: boolean) =>
      (await source.fetch({ participantIdentity }, force)).participantToken;
    return {
      signIn(user) {
        participantIdentity = user;
        return getToken();
      },
      getToken: () => getToken(),
      async user() {
        try {
          return source.getCachedResponseJwtPayload()?.sub ?? null;
        } catch {
          // What it has cached is no token.
          return null;
        }
      },
      renew: () => getToken(true),
    };
  },
};
