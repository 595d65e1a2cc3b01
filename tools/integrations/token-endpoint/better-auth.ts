import { helpWidget } from '@widget/server/better-auth';
import { betterAuth } from 'better-auth';
import { DatabaseSync } from 'node:sqlite';

export const auth = betterAuth({
  database: new DatabaseSync('shop.db'),
  emailAndPassword: { enabled: true },
  plugins: [helpWidget({ secret: process.env['HELP_DESK_SECRET'] })],
});
