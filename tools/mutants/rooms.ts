/** A part of the repository whose code is changed in small ways, to see whether its tests notice. */
export interface Room {
  /** What it is, for a person. */
  about: string;
  /** The package whose tests are run. */
  package: string;
  /** What is changed there: globs in the package. Tests and what supports them never are. */
  mutate: string[];
  /** The tests that are run: a folder in the package. All of them when left out. */
  tests?: string;
  /** Tests that are left out: globs. */
  without?: string[];
}

export const rooms: Record<string, Room> = {
  core: {
    about: 'the client: session, script, commands',
    package: 'packages/core',
    mutate: ['src/**/*.ts'],
    // Too long to be told anew for each of some hundred mutants.
    without: ['**/model/**'],
  },
  loader: {
    about: 'what the page loads of the widget',
    package: 'apps/help-desk',
    mutate: ['widget/loader/**/*.ts'],
    tests: 'widget/loader',
  },
  frame: {
    about: 'the logic of the opened panel',
    package: 'apps/help-desk',
    mutate: [
      'widget/frame/*.{ts,tsx}',
      'widget/frame/{connection,drawing,form,language,panel}/**/*.ts',
      '!widget/frame/main.tsx',
    ],
    tests: 'widget/frame',
  },
  desk: {
    about: 'the help desk: its rules, its doors, what it keeps, start and stop',
    package: 'apps/help-desk',
    mutate: [
      'server/{desk,http,operation,storage}/**/*.ts',
      'server/*.ts',
      // Colours and lengths on a page, what a process of its own runs, and the tables.
      '!server/http/agent-portal/*-style.ts',
      '!server/{main,run-command}.ts',
      '!server/operation/{check-pages,write-line}.ts',
      '!server/storage/migrations.ts',
    ],
    tests: 'server',
    // No mutant is seen in a process of its own, what is drawn by chance would be drawn anew for each, and a page of the
    // root is not in the copy.
    without: ['**/{main,sudden-death,operating-page,broken-log,visibility,demo-content}.test.ts'],
  },
  react: {
    about: 'the binding of React',
    package: 'packages/react',
    mutate: ['src/**/*.{ts,tsx}'],
  },
  vue: {
    about: 'the binding of Vue',
    package: 'packages/vue',
    mutate: ['src/**/*.ts'],
    // No bundler sees through the mutants.
    without: ['**/production-bundle.test.ts'],
  },
  angular: {
    about: 'the binding of Angular, and ng add',
    package: 'packages/angular',
    mutate: ['src/**/*.ts'],
  },
};
