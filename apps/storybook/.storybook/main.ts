import type { StorybookConfig } from '@storybook/html-vite';
import vue from '@vitejs/plugin-vue';
import { mergeConfig } from 'vite';
import { sourceCondition } from '../../../tools/source-condition.ts';
import { demoTokenEndpoint } from './demo-token-endpoint.ts';

export default {
  framework: '@storybook/html-vite',
  stories: ['../src/**/*.mdx', '../src/**/*.stories.@(ts|tsx)'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  staticDirs: ['./public'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  features: {
    actions: false,
    backgrounds: false,
    measure: false,
    outline: false,
    changeDetection: false,
    sidebarOnboardingChecklist: false,
  },
  viteFinal: (config) =>
    mergeConfig(config, {
      ...sourceCondition,
      plugins: [vue(), demoTokenEndpoint()],
      // Without the marks of React's developer tools, which the widget's own `h` would take for attributes.
      oxc: { jsx: { development: false } },
      // 'use client' is for servers that render React: here is none.
      build: {
        // As written: a color-scheme that a person chooses decides light-dark() only in the browser.
        cssTarget: 'esnext',
        rolldownOptions: { checks: { moduleLevelDirective: false } },
      },
    }),
} satisfies StorybookConfig;
