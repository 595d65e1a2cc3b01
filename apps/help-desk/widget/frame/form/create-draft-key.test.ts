import { afterEach, expect, it, vi } from 'vitest';

import { createDraftKey } from './create-draft-key.ts';

afterEach(() => vi.unstubAllGlobals());

it.each([true, false])('A draft’s key is its own, in a secure context or not: %s', (isSecureContext) => {
  vi.stubGlobal('isSecureContext', isSecureContext);
  const keys = Array.from({ length: 100 }, createDraftKey);
  expect(new Set(keys).size).toBe(100);
  for (const key of keys) expect(key).toMatch(/^[\da-f-]{7,}$/);
});
