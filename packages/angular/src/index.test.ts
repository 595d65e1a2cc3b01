import * as core from '@widget/core';
import { expect, test } from 'vitest';
import * as binding from './index.ts';

test('everything of the core can be imported from the binding', () => {
  expect(binding).toMatchObject({ ...core });
});
