import type { TokenUser } from '@widget/server';

const sessions: Record<string, TokenUser> = {
  ada: { name: 'Ada Lovelace', email: 'ada@acme.example', emailVerified: true },
};

/** Stands for the auth library of the app. */
export function readUser({ headers }: Request): TokenUser | undefined {
  const [, id = ''] = /(?:^|; )session=(\w+)/.exec(headers.get('cookie') ?? '') ?? [];
  return sessions[id];
}
