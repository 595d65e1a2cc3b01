import { parseArgs } from 'node:util';
import { portsFrom, type Ports } from './services.ts';

/** Reads the command line of `npm start` and `npm run dev`; ends the process when it is wrong, or asks what there is. */
export function readOptions(verb: string): { ports: Ports; data: string } {
  const usage = `Usage: ${verb} [-- options]

  --port <number>  the help desk's port; the rest follows in steps of ten (default 4800)
  --data <folder>  where everything is kept (default .data)
`;
  try {
    const { values } = parseArgs({
      options: {
        port: { type: 'string', default: '4800' },
        data: { type: 'string', default: '.data' },
        help: { type: 'boolean', default: false },
      },
    });
    if (values.help) {
      console.log(usage);
      process.exit(0);
    }
    const port = Number(values.port);
    if (Number.isInteger(port) && port > 0 && port < 65_000)
      return { ports: portsFrom(port), data: values.data };
    throw new Error(`--port takes a number from 1 to 64999, not "${values.port}".`);
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
    process.exit(2);
  }
}
