import { expect, it } from 'vitest';

import { findFaults } from './find-faults.ts';
import type { FormField } from './form-fields.ts';

const field = (kind: FormField['kind'], value: string | boolean, required = false): FormField => ({
  name: kind,
  kind,
  value,
  required,
  readOnly: false,
  hidden: false,
  fault: null,
});

it.each([
  ['text', '', false, undefined],
  ['text', '', true, 'missing'],
  ['long', ' \n ', true, 'missing'],
  ['long', ' a ', true, undefined],
  ['text', 'no@', false, undefined],
  ['email', '', false, undefined],
  ['email', '', true, 'missing'],
  ['email', ' sam@example.com ', true, undefined],
  ['email', 'sam@mail.example.com', true, undefined],
  ['email', 's@e.x', true, undefined],
  ['email', 'sam', true, 'invalid'],
  ['email', 'sam@example', false, undefined],
  ['email', 'sam@', false, 'invalid'],
  ['email', 'sam@ex\u200bample.com', true, 'invalid'],
  ['email', `${'x'.repeat(65)}@example.com`, true, 'invalid'],
  ['email', '@example.com', true, 'invalid'],
  ['email', 'sam@.com', true, 'invalid'],
  ['email', 'sam@example.', true, 'invalid'],
  ['email', 'sam smith@example.com', true, 'invalid'],
  ['email', 'sam@exam ple.com', true, 'invalid'],
  ['email', 'sam@example.c om', true, 'invalid'],
  ['email', 'a@b@example.com', true, 'invalid'],
  ['email', 'sam@example.com, ann@example.com', true, 'invalid'],
  ['number', '', false, undefined],
  ['number', ' 12.5 ', false, undefined],
  ['number', 'twelve', false, 'invalid'],
  ['number', 'Infinity', false, 'invalid'],
  ['choice', false, false, undefined],
] as const)('A field of %s that holds %j, required %s, is at fault: %s', (kind, value, required, fault) => {
  expect(findFaults([field(kind, value, required)])).toEqual(fault ? { [kind]: fault } : {});
});
