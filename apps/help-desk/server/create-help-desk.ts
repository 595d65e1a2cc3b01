import { dirname, join } from 'node:path';
import type { Account } from './desk/set-up/account.ts';
import { makeAccount } from './desk/set-up/make-account.ts';
import { saveAccount } from './desk/set-up/save-account.ts';
import type { Log } from './operation/create-log.ts';
import { createRoutes } from './http/create-routes.ts';
import { prepareDataFolder } from './storage/prepare-data-folder.ts';
import { writeCredentials } from './desk/set-up/write-credentials.ts';
import { openDatabase } from './storage/open-database.ts';
import type { Database } from './storage/schema.ts';
import { demoAccount } from './demo/demo-account.ts';
import { loadDemoContent } from './demo/load-demo-content.ts';
import { HelpDeskError } from './help-desk-error.ts';
import type { WidgetAssets } from './http/widget/load-widget-assets.ts';

export interface HelpDeskOptions {
  /** The folder that holds everything, or `:memory:`. */
  data: string;
  /** Starts a new help desk with the demo's published keys and its content. Default `false`. */
  demo?: boolean;
  /** Starts a new help desk with these keys. By default it makes its own, and writes them into the data folder. */
  account?: Account;
  /** The built widget. Left out, the help desk answers everything but the widget's script and frame. */
  assets?: WidgetAssets;
  /** Milliseconds since 1970. Default `Date.now`. */
  now?: () => number;
  /** Default: nothing is noted. */
  log?: Log;
}

export interface HelpDesk {
  /** Answers a request, in process. `bindings` are the web server's, where there is one. */
  fetch(request: Request, bindings?: object): Promise<Response>;
  /** Whether its keys are the demo's, which anyone may know. */
  demo: boolean;
  /** The file with the keys that this start has made, if it was the first one. */
  credentials: string | undefined;
  /** Closes the database. Requests that are still running fail. */
  close(): Promise<void>;
}

/**
 * Opens a help desk's data, sets it up at the first start, and answers requests.
 *
 * @throws {HelpDeskError} when the data cannot be used, with the remedy in its message
 * @example
 * ```ts
 * const helpDesk = await createHelpDesk({ data: ':memory:', demo: true });
 * const response = await helpDesk.fetch(new Request('http://help.example/healthz'));
 * ```
 */
export async function createHelpDesk({
  data,
  demo = false,
  account,
  assets,
  now = Date.now,
  log = () => {},
}: HelpDeskOptions): Promise<HelpDesk> {
  const location = data === ':memory:' ? data : await prepareDataFolder(data);
  const database = await openDatabase(location);
  try {
    const credentials = await setUp(database, { location, demo, account, now: now() });
    const portal = await database.selectFrom('portal').select('demo').executeTakeFirstOrThrow();
    const isDemo = portal.demo === 1;
    if (demo && !isDemo) {
      throw new HelpDeskError(
        'demo-on-real-data',
        `${data} holds a help desk in use: start it without --demo, or choose another folder with --data.`,
      );
    }
    const routes = createRoutes({ database, assets, demo: isDemo, now, log });
    return {
      fetch: async (request, bindings) => routes.fetch(request, bindings),
      demo: isDemo,
      credentials,
      close: () => database.destroy(),
    };
  } catch (error) {
    await database.destroy();
    throw error;
  }
}

interface SetUp {
  location: string;
  demo: boolean;
  account: Account | undefined;
  now: number;
}

/** Does something at the first start only. Answers the file with the keys, if it has made any. */
function setUp(database: Database, { location, demo, account, now }: SetUp): Promise<string | undefined> {
  return database.transaction().execute(async (transaction) => {
    const portal = await transaction.selectFrom('portal').select('id').executeTakeFirst();
    if (portal) return undefined;
    const given = demo ? demoAccount : account;
    if (given) {
      await saveAccount(transaction, given, { demo });
      if (demo) await loadDemoContent(transaction, now);
      return undefined;
    }
    if (location === ':memory:') {
      throw new HelpDeskError(
        'account-missing',
        'A new help desk in memory has nowhere to write its keys: give it an account, or start the demo.',
      );
    }
    const made = makeAccount();
    const file = join(dirname(location), 'credentials.txt');
    await saveAccount(transaction, made, { demo });
    // Before the commit: keys that are in use are never without the file that tells them.
    await writeCredentials(file, made);
    return file;
  });
}
