import { demoSharedSecret } from '../../apps/help-desk/server/demo/demo-account.ts';

/** One server of `npm start`. */
export interface Service {
  name: string;
  /** The workspace that is built before it starts. */
  project: string;
  port: number;
  /** The file that Node runs. */
  file: string;
  arguments: string[];
  environment?: Record<string, string>;
}

const helpDesk: Service = {
  name: 'help desk',
  project: 'help-desk',
  port: 4800,
  file: 'apps/help-desk/server/main.ts',
  arguments: ['--demo', '--port', '4800'],
};

const example = (framework: string, port: number): Service => ({
  name: `${framework} example`,
  project: `example-${framework.toLowerCase()}`,
  port,
  file: `apps/example-${framework.toLowerCase()}/server.ts`,
  arguments: ['--port', String(port), '--help-desk', `http://127.0.0.1:${helpDesk.port}`],
  environment: { HELP_DESK_SECRET: demoSharedSecret },
});

/** What `npm start` starts, in order: each is reached before the next one starts. */
export const services = [helpDesk, example('React', 4810), example('Vue', 4820), example('Angular', 4830)];
