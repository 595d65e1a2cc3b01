import { demoSharedSecret } from '../../apps/help-desk/server/demo/demo-account.ts';

/** A program that runs until it is told to stop. */
export interface Service {
  name: string;
  command: [string, ...string[]];
  cwd?: string;
  environment?: Record<string, string>;
  /** Where people find it. Without, nobody but the other services does. */
  port?: number;
  /** What answers once it is there, where it is a server. */
  answers?: string;
  /** Folders: when something changes in one, it starts anew. */
  restartsWith?: string[];
}

/** Where things are: the help desk's port is the first of a row. */
export const portsFrom = (first: number) => ({
  helpDesk: first,
  React: first + 10,
  Vue: first + 20,
  Angular: first + 30,
  storybook: first + 40,
});
export type Ports = ReturnType<typeof portsFrom>;

export const frameworks = ['React', 'Vue', 'Angular'] as const;
export type Framework = (typeof frameworks)[number];

export const addressOf = (port: number) => `http://127.0.0.1:${port}`;
export const folderOf = (framework: Framework) => `apps/example-${framework.toLowerCase()}`;

const fromSources = '--conditions=@widget/source';

export function helpDesk({ helpDesk: port }: Ports, data: string): Service {
  return {
    name: 'help desk',
    command: [
      ...(['node', fromSources, 'apps/help-desk/server/main.ts', '--demo', '--port', `${port}`] as const),
      ...['--data', `${data}/help-desk`],
    ],
    port,
    answers: `${addressOf(port)}/healthz`,
  };
}

/** A shop; with the address of a development server, its pages come from there instead of from the build. */
export function shop(framework: Framework, ports: Ports, data: string, frontEnd?: string): Service {
  const port = ports[framework];
  const folder = folderOf(framework);
  return {
    name: `${framework} shop`,
    command: [
      ...(['node', fromSources, `${folder}/server.ts`, '--port', `${port}`] as const),
      ...['--help-desk', addressOf(ports.helpDesk), '--data', `${data}/${folder.slice('apps/'.length)}`],
      ...(frontEnd ? ['--front-end', frontEnd] : []),
    ],
    environment: { HELP_DESK_SECRET: demoSharedSecret },
    port,
    answers: addressOf(port),
  };
}
