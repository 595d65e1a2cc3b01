import { parseArgs } from 'node:util';
import { createEmbedding } from './http/widget/create-embedding.ts';
import { createNetwork } from './http/network/create-network.ts';

type Command = 'start' | 'backup' | 'restore';

export interface CommandLine {
  command: Command;
  /** Of the backup; empty with `start`. */
  file: string;
  port: number;
  host: string;
  data: string;
  demo: boolean;
  publicAddress: string | undefined;
  trustProxy: number | string[] | undefined;
  widgetOrigins: string[] | undefined;
  help: boolean;
}

export const usage = `Usage: help-desk [options]
       help-desk backup FILE [--data <folder>]
       help-desk restore FILE [--data <folder>]

Starts a help desk. backup writes all that it keeps into one file, also while it runs; restore puts that back, while it
does not run, and keeps what was there before beside it.

  --port <number>   the port to listen at (default 4800; 0 takes a free one)
  --host <address>  the address to listen at (default 127.0.0.1, this computer only)
  --data <folder>   where everything is kept (default ./help-desk-data)
  --demo            start a new data folder with demo content and public demo keys
  --public-address <origin>
                    where it is reached, like https://help.example.com
                    (default: the address that each request names)
  --trust-proxy <proxies>
                    whose word counts for who asks: a number of proxies, or their
                    addresses and subnets, like 127.0.0.1,10.0.0.0/8 (default: nobody's)
  --widget-origins <origins>
                    the only pages that may have the widget in them, and that may frame
                    such a page, like https://shop.example,capacitor://localhost; null is
                    a page out of a file (default: any page)
  --help            show this

Environment: HELP_DESK_PUBLIC_ADDRESS, HELP_DESK_TRUST_PROXY and HELP_DESK_WIDGET_ORIGINS stand for
the options of the same name.
`;

/**
 * Reads the command line.
 *
 * @throws {Error} with one line that says what is wrong with it
 */
export function readCommandLine(
  args: string[],
  environment: Record<string, string | undefined> = {},
): CommandLine {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      port: { type: 'string', default: '4800' },
      host: { type: 'string', default: '127.0.0.1' },
      data: { type: 'string', default: './help-desk-data' },
      demo: { type: 'boolean', default: false },
      'public-address': { type: 'string' },
      'trust-proxy': { type: 'string' },
      'widget-origins': { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  const { command, file } = readCommand(positionals, values.help);
  const port = Number(values.port);
  if (!/^\d+$/.test(values.port) || port > 65_535) {
    throw new Error(`--port takes a number from 0 to 65535, not "${values.port}".`);
  }
  if (values.data === ':memory:' || values.data === '') throw new Error('--data takes the path of a folder.');
  if (values.host === '') throw new Error('--host takes an address to listen at.');
  const { 'public-address': publicOption, 'trust-proxy': proxyOption, data, host, demo, help } = values;
  const originsOption = values['widget-origins'] ?? (environment['HELP_DESK_WIDGET_ORIGINS'] || undefined);
  const widgetOrigins = originsOption === undefined ? undefined : readList(originsOption);
  const publicAddress = publicOption ?? (environment['HELP_DESK_PUBLIC_ADDRESS'] || undefined);
  const trustProxy = readProxies(proxyOption ?? (environment['HELP_DESK_TRUST_PROXY'] || undefined));
  createNetwork({ publicAddress, trustProxy });
  createEmbedding({ widgetOrigins });
  return { command, file, port, host, data, demo, publicAddress, trustProxy, widgetOrigins, help };
}

function readCommand([command, file, ...rest]: string[], help: boolean): { command: Command; file: string } {
  if (command === undefined || help) return { command: 'start', file: '' };
  if (command !== 'backup' && command !== 'restore') throw new Error(`There is no command "${command}".`);
  if (file === undefined || file === '' || rest.length > 0) {
    throw new Error(`${command} takes the path of one file.`);
  }
  return { command, file };
}

function readProxies(value: string | undefined): number | string[] | undefined {
  if (value === undefined) return undefined;
  return /^\d{1,2}$/.test(value) ? Number(value) : readList(value);
}

const readList = (value: string) => value.split(',').map((entry) => entry.trim());
