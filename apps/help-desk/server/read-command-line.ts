import { parseArgs } from 'node:util';

export interface CommandLine {
  port: number;
  host: string;
  data: string;
  demo: boolean;
  help: boolean;
}

export const usage = `Usage: help-desk [options]

  --port <number>   the port to listen at (default 4800; 0 takes a free one)
  --host <address>  the address to listen at (default 127.0.0.1, this computer only)
  --data <folder>   where everything is kept (default ./help-desk-data)
  --demo            start a new data folder with demo content and public demo keys
  --help            show this
`;

/**
 * Reads the command line.
 *
 * @throws {Error} with one line that says what is wrong with it
 */
export function readCommandLine(args: string[]): CommandLine {
  const { values } = parseArgs({
    args,
    options: {
      port: { type: 'string', default: '4800' },
      host: { type: 'string', default: '127.0.0.1' },
      data: { type: 'string', default: './help-desk-data' },
      demo: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  const port = Number(values.port);
  if (!/^\d+$/.test(values.port) || port > 65_535) {
    throw new Error(`--port takes a number from 0 to 65535, not "${values.port}".`);
  }
  if (values.data === ':memory:' || values.data === '') throw new Error('--data takes the path of a folder.');
  if (values.host === '') throw new Error('--host takes an address to listen at.');
  return { ...values, port };
}
