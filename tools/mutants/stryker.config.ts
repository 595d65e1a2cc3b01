import { rooms } from './rooms.ts';

// Stryker takes a config and nothing else: `main.ts` says in the environment which room it is about.
const name = process.env['ROOM']!;
const room = rooms[name]!;
const mutated = process.env['FILES']?.split(' ') ?? room.mutate;
const own = 'tools/mutants';
const inPackage = (glob: string) =>
  glob.startsWith('!') ? `!${room.package}/${glob.slice(1)}` : `${room.package}/${glob}`;

export default {
  testRunner: 'vitest',
  plugins: [`./${own}/node_modules/@stryker-mutator/vitest-runner/dist/src/index.js`],
  mutate: [...mutated, '!**/{testing/**,*.test.*,*.test-d.*}'].map(inPackage),
  vitest: {
    configFile: `${own}/stryker.vitest.config.ts`,
    dir: room.tests ? `${room.package}/${room.tests}` : room.package,
    related: false,
  },
  // What is copied for the mutants: the package, and what its tests are configured with.
  ignorePatterns: [
    '*',
    `!${room.package}/**`,
    '!tools/*.ts',
    `!${own}/*.ts`,
    '!*.json',
    '**/{node_modules,test-results}',
  ],
  tempDirName: `${own}/.stryker/${name}`,
  coverageAnalysis: 'perTest',
  reporters: ['clear-text', 'json', 'progress-append-only'],
  clearTextReporter: { reportTests: false, logTests: false },
  jsonReporter: { fileName: `${own}/test-results/${name}.json` },
  thresholds: { high: 95, low: 90, break: 90 },
  concurrency: 1,
  // All tests of a room, one after the other, on a machine that has other things to do.
  dryRunTimeoutMinutes: 30,
  // A mutant that only made a test slow would count as killed: only one that never ends takes this long.
  timeoutMS: 120_000,
  timeoutFactor: 4,
};
