import { randomBytes, randomInt } from 'node:crypto';
import type { Account } from './account.ts';

/** An account with keys that nobody else knows. */
export function makeAccount(): Account {
  return {
    defaultLanguage: 'en',
    widgetId: randomInt(10_000_000_000, 100_000_000_000),
    sharedSecret: randomKey(),
    agents: [{ kind: 'agent', name: 'Administrator', email: 'admin@localhost', apiKey: randomKey() }],
  };
}

function randomKey(): string {
  return randomBytes(32).toString('base64url');
}
