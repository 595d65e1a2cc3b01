import { rm, open } from 'node:fs/promises';
import type { Account } from './account.ts';

/** Writes the keys of a new help desk where only its owner can read them. */
export async function writeCredentials(
  file: string,
  { agents, widgetId, sharedSecret }: Account,
): Promise<void> {
  const lines = [
    'The keys of this help desk. Keep them to yourself; this file may be deleted once they are in a safe place.',
    ...agents.flatMap(({ email, apiKey }) => ['', `Email          ${email}`, `API key        ${apiKey}`]),
    '',
    `Widget id      ${widgetId}`,
    `Shared secret  ${sharedSecret}`,
    '',
  ];
  // A file that stands there already would keep its mode.
  await rm(file, { force: true });
  const handle = await open(file, 'wx', 0o600);
  try {
    await handle.writeFile(lines.join('\n'));
    await handle.sync();
  } finally {
    await handle.close();
  }
}
