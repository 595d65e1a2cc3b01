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

async function connect({ environment, isThere }: { environment: string; isThere: boolean }) {
  vi.stubEnv('NODE_ENV', environment);
  if (isThere) vi.stubGlobal('__VUE_DEVTOOLS_GLOBAL_HOOK__', {});
  connectDevtools(createApp({}), createFakeHelpWidget());
  await vi.dynamicImportSettled();
  return vi.mocked(showInDevtools).mock.calls.length > 0;
}

test.each([
  { environment: 'development', isThere: true, isShown: true },
  { environment: 'development', isThere: false, isShown: false },
  { environment: 'production', isThere: true, isShown: false },
])(
  'in $environment, devtools there: $isThere: the client is shown in them: $isShown',
  async ({ isShown, ...page }) => {
    expect(await connect(page)).toBe(isShown);
  },
);
