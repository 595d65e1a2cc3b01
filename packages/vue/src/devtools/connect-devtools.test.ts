import { createFakeHelpWidget } from '@widget/testing';
import { createApp } from 'vue';
import { afterEach, expect, test, vi } from 'vitest';
import { connectDevtools } from './connect-devtools.ts';
import { showInDevtools } from './show-in-devtools.ts';

vi.mock('./show-in-devtools.ts', () => ({ showInDevtools: vi.fn() }));

afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
  vi.mocked(showInDevtools).mockClear();
});

async function connect({ environment, hook }: { environment: string; hook: unknown }) {
  vi.stubEnv('NODE_ENV', environment);
  vi.stubGlobal('__VUE_DEVTOOLS_GLOBAL_HOOK__', hook);
  connectDevtools(createApp({}), createFakeHelpWidget());
  await vi.dynamicImportSettled();
  return vi.mocked(showInDevtools).mock.calls.length > 0;
}

test.each([
  { environment: 'development', hook: {}, isShown: true },
  { environment: 'development', hook: undefined, isShown: false },
  { environment: 'production', hook: {}, isShown: false },
])(
  'in $environment, with $hook of the devtools, the client is shown in them: $isShown',
  async ({ isShown, ...page }) => {
    expect(await connect(page)).toBe(isShown);
  },
);
