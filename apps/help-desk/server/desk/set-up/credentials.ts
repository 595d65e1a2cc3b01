import { open, rename, rm } from 'node:fs/promises';
import type { Account } from './account.ts';

/** Beside the file that tells the keys: what a start has written that is not done yet. */
const draftOf = (file: string) => `${file}.part`;

/** Writes the keys that a help desk is about to have where only its owner can read them, and not in their place yet. */
export async function draftCredentials(
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
  const handle = await open(draftOf(file), 'wx', 0o600);
  try {
    await handle.writeFile(lines.join('\n'));
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Forgets what a start has left that was cut off: those keys never were in use. */
export async function dropCredentialsDraft(file: string): Promise<void> {
  await rm(draftOf(file), { force: true });
}

/** Puts keys that are in use now in their place. Answers whether there were any to be put there. */
export async function publishCredentials(file: string): Promise<boolean> {
  try {
    await rename(draftOf(file), file);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false;
    throw error;
  }
}
