// `npm run dev`: the help desk, the shops and Storybook from their sources, each edit seen as it is made. Ctrl-C stops them.
import { stripVTControlCharacters } from 'node:util';
import { freePort } from './free-port.ts';
import { bundle } from './start/bundle.ts';
import { readOptions } from './start/read-options.ts';
import { runServices } from './start/run-services.ts';
import {
  addressOf,
  folderOf,
  frameworks,
  helpDesk,
  shop,
  type Framework,
  type Service,
} from './start/services.ts';

const { ports, data } = readOptions('npm run dev');

/** Vite, as a program that ends with this one. */
const vite = (cwd: string, ...rest: string[]) => ({
  command: [
    'node',
    '../../node_modules/vite/bin/vite.js',
    ...rest,
    '--clearScreen',
    'false',
  ] as Service['command'],
  cwd,
});

/** Builds a part of the widget anew after each edit; the rest of what is built stays. */
const widgetBuild = (name: string, config: string): Service => ({
  name,
  ...vite('apps/help-desk', 'build', '--config', config, '--watch', '--emptyOutDir', 'false'),
});

async function frontEnd(framework: Framework): Promise<Service & { answers: string }> {
  const port = await freePort();
  const name = `${framework} pages`;
  const [host, at] = [
    ['--host', '127.0.0.1'],
    ['--port', `${port}`],
  ];
  if (framework === 'Angular') {
    return {
      name,
      command: ['nx', 'run', '@widget/example-angular:serve', ...at, '--output-style=stream'],
      answers: addressOf(port),
    };
  }
  return { name, ...vite(folderOf(framework), ...host, ...at, '--strictPort'), answers: addressOf(port) };
}

const server = 'apps/help-desk';
const desk: Service = {
  ...helpDesk(ports, data),
  restartsWith: [`${server}/server`, `${server}/contract`, `${server}/dist/widget`, 'packages/server/src'],
};

const storybook: Service = {
  name: 'Storybook',
  command: [
    ...([
      'node',
      '--conditions=@widget/source',
      '../../node_modules/storybook/dist/bin/dispatcher.js',
    ] as const),
    ...['dev', '--host', '127.0.0.1', '--port', `${ports.storybook}`, '--exact-port', '--ci'],
    ...['--no-version-updates', '--disable-telemetry'],
  ],
  cwd: 'apps/storybook',
  environment: { STORYBOOK_HELP_DESK: addressOf(ports.helpDesk) },
  port: ports.storybook,
  answers: addressOf(ports.storybook),
};

const fronts = await Promise.all(frameworks.map(frontEnd));
const shops = frameworks.map((framework, index): Service => ({
  ...shop(framework, ports, data, fronts[index]!.answers),
  restartsWith: ['apps/example-shop/src', 'packages/server/src'],
}));

const services = [
  desk,
  widgetBuild('frame', 'vite.config.ts'),
  widgetBuild('loader', 'vite.loader.config.ts'),
  ...fronts,
  ...shops,
  storybook,
];
const width = Math.max(...services.map(({ name }) => name.length));

await runServices(services, {
  data,
  prepare() {
    console.log('Building the widget …');
    bundle('help-desk');
  },
  onOutput({ name }, text) {
    for (const line of stripVTControlCharacters(text).split('\n')) {
      // What the desk and the shops say of each request would drown the rest.
      if (line.trim() && !line.includes('"event":"request"'))
        console.log(`${name.padEnd(width)} | ${line.trimEnd()}`);
    }
  },
});

console.log(`
  Example shop  React ${addressOf(ports.React)}, Vue ${addressOf(ports.Vue)}, Angular ${addressOf(ports.Angular)}
  Storybook     ${addressOf(ports.storybook)}
  Help desk     ${addressOf(ports.helpDesk)}

  An edit is seen as it is made: in a shop and in Storybook at once, of the widget after the page is loaded again.
  Ctrl-C stops them all.
`);
