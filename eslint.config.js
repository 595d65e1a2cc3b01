import angular from 'angular-eslint';
import reactHooks from 'eslint-plugin-react-hooks';
import vue from 'eslint-plugin-vue';
import { defineConfig } from 'eslint/config';
import typescript from 'typescript-eslint';
import { boundariesRule } from './tools/boundaries/boundaries-rule.js';
import { noLeftOutTestsRule } from './tools/lint/no-left-out-tests-rule.js';
import { tests, testSupport } from './tools/lint/test-files.js';

// What these need is installed apart: without it, types are unknown there.
const installedApart = [
  'tools/compare-sessions/**',
  'tools/integrations/**',
  'tools/nuxt/*/**',
  'tools/oldest/**',
  'tools/packed/templates/**',
];

const reactFiles = [
  '**/*.tsx',
  '{packages,apps/storybook/src,tools/integrations/auth,tools/packed/templates}/*react*/**/*.ts',
  'apps/example-react/**/*.ts',
];
const reactRules = Object.keys(reactHooks.configs.flat['recommended-latest'].rules);

export default defineConfig(
  {
    ignores: [
      '**/dist',
      '**/test-results',
      '.nx',
      '.data',
      '**/.stryker',
      '**/.nuxt',
      '**/.output',
      'tools/oldest/copy',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,tsx,vue}'],
    languageOptions: { parser: typescript.parser },
    plugins: { house: { rules: { boundaries: boundariesRule, 'no-left-out-tests': noLeftOutTestsRule } } },
  },
  {
    files: ['**/*.{ts,tsx,vue}'],
    ignores: installedApart,
    extends: [typescript.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: {
        // The root has no project of its own.
        projectService: { allowDefaultProject: ['vitest.config.ts'], defaultProject: 'tools/tsconfig.json' },
        tsconfigRootDir: import.meta.dirname,
        extraFileExtensions: ['.vue'],
      },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `return become('ready');` reads well, and TypeScript knows that nothing is returned.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // Callers without TypeScript pass what they like: `!== true` is not the same as `!`.
      '@typescript-eslint/no-unnecessary-boolean-literal-compare': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_', argsIgnorePattern: '^_' }],
      '@typescript-eslint/no-namespace': ['error', { allowDeclarations: true }],
      // Where a promise may be handed over, nobody awaits it, and the platform reports what it throws.
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      // Objects here are closures: no method of theirs uses `this`.
      '@typescript-eslint/unbound-method': 'off',
      // An async function without await still turns what it throws into a rejection.
      '@typescript-eslint/require-await': 'off',
      // A checked index is `undefined` by type; where the code knows better, `!` says so.
      '@typescript-eslint/no-non-null-assertion': 'off',
      'max-lines': ['error', { max: 250 }],
    },
  },
  {
    files: [...tests, ...testSupport],
    ignores: installedApart,
    rules: {
      // What a test has parsed, it asserts about.
      '@typescript-eslint/no-base-to-string': 'off',
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      'max-lines': ['error', { max: 500 }],
    },
  },
  {
    // The desk's doors hand it through: what it keeps things in is none of their business.
    files: ['apps/help-desk/server/http/**/*.ts'],
    ignores: [...tests],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'Identifier[name="database"]',
          message: 'Ask the desk by an operation: http knows no SQL.',
        },
      ],
    },
  },
  {
    files: reactFiles,
    extends: [reactHooks.configs.flat['recommended-latest']],
    // Some of them only warn by themselves.
    rules: Object.fromEntries(reactRules.map((rule) => [rule, 'error'])),
  },
  {
    files: ['**/*.vue'],
    // Prettier lays them out.
    extends: [vue.configs['flat/recommended-error'], vue.configs['no-layout-rules']],
    languageOptions: { parserOptions: { parser: typescript.parser } },
  },
  // Nuxt makes an address of a page's name.
  { files: ['tools/nuxt/*/app/pages/**/*.vue'], rules: { 'vue/multi-word-component-names': 'off' } },
  {
    files: ['apps/example-angular/**/*.ts', 'apps/storybook/src/angular/**/*.ts', 'packages/angular/**/*.ts'],
    extends: [angular.configs.tsRecommended],
    // Templates inside of components are linted as if they were files.
    processor: angular.processInlineTemplates,
  },
  {
    files: ['apps/example-angular/**/*.html', 'packages/angular/**/*.html'],
    extends: [angular.configs.templateRecommended, angular.configs.templateAccessibility],
  },
  {
    files: ['**/*.{ts,tsx,vue}'],
    ignores: ['**/*.config.ts'],
    rules: { 'house/boundaries': 'error' },
  },
  {
    files: [...tests, ...testSupport, 'packages/testing/src/conformance/**', '**/*.stories.ts'],
    // The templates inside of Angular's test support.
    ignores: ['**/*.html'],
    rules: { 'house/no-left-out-tests': 'error' },
  },
);
