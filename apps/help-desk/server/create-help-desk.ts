import { createDemoRoutes } from './demo/demo-routes.ts';
import { demoAccount, demoKeyHint } from './demo/demo-account.ts';
import { loadDemoContent } from './demo/load-demo-content.ts';
import { prepareSearch } from './desk/search/prepare-search.ts';
import type { Account } from './desk/set-up/account.ts';
import { setUpHelpDesk } from './desk/set-up/set-up-help-desk.ts';
import { readSettings } from './desk/settings/read-settings.ts';
import { HelpDeskError } from './help-desk-error.ts';
import { createRoutes } from './http/create-routes.ts';
import { createNetwork, type NetworkOptions } from './http/network/create-network.ts';
import { createEmbedding, type EmbeddingOptions } from './http/widget/create-embedding.ts';
import type { WidgetAssets } from './http/widget/load-widget-assets.ts';
import type { Log } from './operation/create-log.ts';
import { watchData } from './operation/watch-data.ts';
import { checkpoint } from './storage/checkpoint.ts';
import { toDataError } from './storage/data-error.ts';
import { openData } from './storage/open-data.ts';

export interface HelpDeskOptions extends NetworkOptions, EmbeddingOptions {
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
  publicAddress,
  trustProxy,
  widgetOrigins,
  now = Date.now,
  log = () => {},
}: HelpDeskOptions): Promise<HelpDesk> {
  const { database, location, credentialsFile, close } = await openData(data);
  try {
    const desk = { database, now };
    const credentials = await setUpHelpDesk(desk, {
      account: demo ? demoAccount : account,
      demo,
      credentialsFile,
      fill: demo ? loadDemoContent : undefined,
    });
    await prepareSearch(desk);
    await checkpoint(database);
    const { demo: isDemo } = await readSettings(desk);
    if (demo && !isDemo) {
      throw new HelpDeskError(
        'demo-on-real-data',
        `${data} holds a help desk in use: start it without --demo, or choose another folder with --data.`,
      );
    }
    const watch = watchData(location, log);
    const routes = createRoutes({
      desk,
      assets,
      demo: isDemo ? { routes: createDemoRoutes(desk), keyHint: demoKeyHint } : undefined,
      network: createNetwork({ publicAddress, trustProxy }),
      embedding: createEmbedding({ widgetOrigins }),
      data: watch,
      log,
    });
    return {
      fetch: async (request, bindings) => routes.fetch(request, bindings),
      demo: isDemo,
      credentials,
      async close() {
        await watch.close();
        await close();
      },
    };
  } catch (error) {
    await close();
    throw toDataError(error, location) ?? error;
  }
}
