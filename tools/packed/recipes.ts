/** What a new app is made of, and what it takes from a README. */
export interface Recipe {
  /** The folders of `templates` that make up the new app. */
  templates: string[];
  /** The package whose README is followed: its folder in the repository. */
  readme: string;
  /** The README's chapter with the files; without it, the whole README is. */
  chapter?: string;
  /** The files that the README says to write. */
  files: string[];
}

const angular = { templates: ['angular'], readme: 'packages/angular' };
const core = { templates: ['vite'], readme: 'packages/core' };
const react = { templates: ['vite-react'], readme: 'packages/react' };
const vue = { templates: ['vite-vue'], readme: 'packages/vue' };

/** Every app that follows a README. Whatever block of a README is in none of them is not run, which is a fault. */
export const recipes = {
  angularQuickstart: { ...angular, chapter: 'Quickstart', files: ['src/app/app.config.ts'] },
  angularUsers: {
    ...angular,
    templates: ['angular', 'angular-session'],
    chapter: 'Your users',
    files: ['src/app/app.config.ts', 'src/app/help-button.ts'],
  },
  angularServer: {
    ...angular,
    templates: ['angular', 'angular-session', 'angular-ssr'],
    chapter: 'Your users',
    files: ['src/app/app.config.ts', 'src/app/help-button.ts'],
  },
  astro: { ...core, templates: ['astro'], files: ['src/main.ts'] },
  core: { ...core, files: ['src/main.ts'] },
  helpDesk: { templates: ['help-desk'], readme: 'apps/help-desk', files: [] },
  next: {
    templates: ['react', 'next'],
    readme: 'packages/react',
    chapter: 'Your users',
    files: ['src/app/help.tsx', 'src/help-button.tsx'],
  },
  reactQuickstart: { ...react, chapter: 'Quickstart', files: ['src/main.tsx'] },
  reactUsers: {
    ...react,
    templates: ['vite-react', 'vite-react-session', 'react'],
    chapter: 'Your users',
    files: ['vite.config.ts', 'src/main.tsx', 'src/help-button.tsx'],
  },
  server: {
    templates: ['server'],
    readme: 'packages/server',
    files: ['help-token.ts', 'server.ts', 'explain.ts'],
  },
  testing: { templates: ['vitest'], readme: 'packages/testing', files: ['help.test.ts'] },
  vueQuickstart: { ...vue, chapter: 'Quickstart', files: ['src/main.ts'] },
  vueUsers: {
    ...vue,
    templates: ['vite-vue', 'vite-vue-session'],
    chapter: 'Your users',
    files: ['vite.config.ts', 'src/main.ts', 'src/HelpButton.vue'],
  },
} satisfies Record<string, Recipe>;

/** Commands of READMEs that a test here types. */
export const commands = {
  helpDesk: 'npx @widget/help-desk --demo',
  installedHelpDesk: 'npx help-desk --demo',
};

/** A command in its words. */
export const typed = (command: string) => command.split(' ') as [string, ...string[]];
