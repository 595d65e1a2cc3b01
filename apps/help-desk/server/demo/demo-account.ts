import type { Account } from '../desk/set-up/account.ts';

/** Published, so only for a help desk that nobody else can reach. */
export const demoSharedSecret = 'alder-and-pine-demo-shared-secret';

/** Who runs the demo's help desk. */
export const demoAccount: Account = {
  defaultLanguage: 'en',
  widgetId: 81_000_000_001,
  sharedSecret: demoSharedSecret,
  senderMaySet: ['status', 'priority'],
  agents: [
    { kind: 'agent', name: 'Alder & Pine', email: 'admin@helpdesk.example', apiKey: 'demo-api-key' },
    { kind: 'bot', name: 'Assistant', email: 'assistant@helpdesk.example', apiKey: 'demo-bot-key' },
  ],
};

/** What the demo's sign-in page says of where the key is. */
export const demoKeyHint = 'The demo’s is demo-api-key.';
