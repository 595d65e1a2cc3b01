import { parseArgs } from 'node:util';
import { ExampleError } from './example-error.ts';
import { startExample, type StartExampleOptions } from './start-example.ts';

export interface RunExampleOptions {
  /** The folder of the built front end. */
  assets: string;
  /** The port when the command line names none. */
  port: number;
  /** The data folder when the command line names none. */
  data: string;
}

const usage = `Starts the example shop.

  --port <port>          where the shop listens on 127.0.0.1
  --help-desk <origin>   where the help desk is (http://127.0.0.1:4800)
  --data <folder>        where the shop keeps its customers and sessions
  --front-end <address>  while developing: the server whose pages are shown instead of the built ones

  HELP_DESK_SECRET       the secret that the shop shares with the help desk
  HELP_DESK_WIDGET_ID    the widget that the shop shows (81000000001)`;

/** Runs a shop from the command line until the process is told to stop. A failed start is one line on stderr. */
export async function runExample(defaults: RunExampleOptions): Promise<void> {
  try {
    const options = readCommandLine(defaults);
    if (!options) return console.log(usage);
    const example = await startExample(options);
    console.log(`Alder & Pine is open at ${example.origin}`);
    const stop = () => void example.close();
    process.once('SIGINT', stop).once('SIGTERM', stop);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = error instanceof ExampleError && error.code === 'usage' ? 2 : 1;
  }
}

function readCommandLine({ assets, port, data }: RunExampleOptions): StartExampleOptions | undefined {
  const { values } = parse({
    port: { type: 'string', default: String(port) },
    'help-desk': { type: 'string', default: 'http://127.0.0.1:4800' },
    data: { type: 'string', default: data },
    'front-end': { type: 'string' },
    help: { type: 'boolean', default: false },
  });
  if (values.help) return undefined;

  const { HELP_DESK_SECRET: secret, HELP_DESK_WIDGET_ID: widgetId = '81000000001' } = process.env;
  if (!secret) {
    throw new ExampleError(
      'secret-missing',
      'HELP_DESK_SECRET is not set. Set it to the shared secret of the help desk.',
    );
  }
  return {
    assets,
    secret,
    port: wholeNumber('--port', values.port, 65_535),
    helpDesk: values['help-desk'],
    widgetId: wholeNumber('HELP_DESK_WIDGET_ID', widgetId, Number.MAX_SAFE_INTEGER),
    data: values.data,
    liveFrontEnd: values['front-end'],
  };
}

function parse<Options extends NonNullable<Parameters<typeof parseArgs>[0]>['options']>(options: Options) {
  try {
    return parseArgs({ options });
  } catch (cause) {
    throw new ExampleError('usage', `${cause instanceof Error ? cause.message : String(cause)} See --help.`, {
      cause,
    });
  }
}

function wholeNumber(name: string, text: string, most: number): number {
  const number = Number(text);
  if (/^\d+$/.test(text) && number <= most) return number;
  throw new ExampleError('usage', `${name} is a whole number up to ${most}, not "${text}". See --help.`);
}
