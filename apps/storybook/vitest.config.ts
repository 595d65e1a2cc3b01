import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { chromiumArguments, ensureChromium } from '../../tools/chromium.ts';
import { vitestConfig } from '../../tools/vitest-config.ts';

export default defineConfig({
  ...vitestConfig('node'),
  test: {
    ...vitestConfig('node').test,
    name: 'storybook',
    projects: [
      { extends: true, test: { name: 'static build', include: ['src/**/*.test.ts'] } },
      {
        extends: true,
        plugins: [
          storybookTest({
            configDir: `${import.meta.dirname}/.storybook`,
            // Whether a help desk happens to run on this machine changes no test.
            initialGlobals: { helpDesk: 'stand-in' },
          }),
        ],
        test: {
          name: 'stories',
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            instances: [{ browser: 'chromium' }],
            provider: playwright({
              launchOptions: { executablePath: ensureChromium(), args: chromiumArguments },
              // What has arrived is looked at, not its way there: on a busy machine that takes its time.
              contextOptions: { reducedMotion: 'reduce' },
            }),
          },
        },
      },
    ],
  },
});
