import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { HelpDeskError } from '../../help-desk-error.ts';
import { missingData } from '../../storage/prepare-data-folder.ts';
import type { Database } from '../../storage/schema.ts';
import type { Desk } from '../desk.ts';
import type { Principal } from '../readers/principal.ts';
import type { Account } from './account.ts';
import { makeAccount } from './make-account.ts';
import { saveAccount } from './save-account.ts';
import { draftCredentials, dropCredentialsDraft, publishCredentials } from './credentials.ts';

export interface SetUpOptions {
  /** Starts with these keys. Left out, it makes its own and writes them into the file. */
  account: Account | undefined;
  /** Whether the keys are published ones. */
  demo: boolean;
  /** Where keys that it makes are written to; `undefined` where there is no folder. */
  credentialsFile: string | undefined;
  /** Writes what a new help desk begins with, as its first agent. */
  fill?: ((desk: Desk, who: Principal) => Promise<void>) | undefined;
}

/**
 * Sets a help desk up, at the first start only: all of it or nothing, wherever it is cut off.
 *
 * @returns the file with the keys, if it has made any
 * @throws {HelpDeskError} `account-missing`, `data-missing`
 */
export async function setUpHelpDesk(
  { database, now }: Desk,
  { account, demo, credentialsFile, fill }: SetUpOptions,
): Promise<string | undefined> {
  await database.transaction().execute(async (transaction) => {
    if (await isSetUp(transaction)) return;
    if (credentialsFile !== undefined) await requireNoCredentials(credentialsFile);
    const file = account ? undefined : requireFile(credentialsFile);
    const chosen = account ?? makeAccount();
    const agentId = await saveAccount(transaction, chosen, { demo });
    await fill?.({ database: transaction, now }, { kind: 'agent', agentId });
    // Before the commit: keys that are in use are never without the file that tells them.
    if (file !== undefined) await draftCredentials(file, chosen);
  });
  if (credentialsFile === undefined) return undefined;
  return (await publishCredentials(credentialsFile)) ? credentialsFile : undefined;
}

/** Keys that are there already would be worth nothing from now on. */
async function requireNoCredentials(file: string): Promise<void> {
  if (existsSync(file)) throw missingData(dirname(file));
  await dropCredentialsDraft(file);
}

async function isSetUp(database: Database): Promise<boolean> {
  return (await database.selectFrom('portal').select('id').executeTakeFirst()) !== undefined;
}

function requireFile(file: string | undefined): string {
  if (file !== undefined) return file;
  throw new HelpDeskError(
    'account-missing',
    'A new help desk in memory has nowhere to write its keys: give it an account, or start the demo.',
  );
}
