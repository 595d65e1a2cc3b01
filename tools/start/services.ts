import { demoSharedSecret } from '../../apps/help-desk/server/demo/demo-account.ts';

/** One server of `npm start`. */
export interface Service {
  name: string;
  /** Where it keeps its data and its log, in the data folder. */
  folder: string;
  port: number;
  /** The file that Node runs. */
  file: string;
  arguments: string[];
  environment?: Record<string, string>;
}

const helpDeskPort = 4800;

/** What `npm start` starts, in order: each is reached before the next one starts. */
export const services = (data: string): Service[] => [
  {
    name: 'help desk',
    folder: 'help-desk',
    port: helpDeskPort,
    file: 'apps/help-desk/server/main.ts',
    arguments: ['--demo', '--port', String(helpDeskPort), '--data', `${data}/help-desk`],
  },
  {
    name: 'React example',
    folder: 'example-react',
    port: 4810,
    file: 'apps/example-react/server.ts',
    arguments: [
      '--port',
      '4810',
      '--help-desk',
      `http://127.0.0.1:${helpDeskPort}`,
      '--data',
      `${data}/example-react`,
    ],
    environment: { HELP_DESK_SHARED_SECRET: demoSharedSecret },
  },
];
