import { expect, test } from 'vitest';
import { normaliseEmail } from './normalise-email.ts';

test.each([
  [' Ann@ACME.example ', 'ann@acme.example'],
  ['JÜRGEN@Bücher.example', 'jürgen@bücher.example'],
  ['ΑΝΝΑ@παράδειγμα.example', 'αννα@παράδειγμα.example'],
])('%s is kept as %s', (email, kept) => {
  expect(normaliseEmail(email)).toBe(kept);
});

test.each([
  ['the Kelvin sign', 'ann@ac\u212Ae.example', 'ann@acke.example'],
  ['the Angstrom sign', '\u212Ase@acme.example', 'åse@acme.example'],
  ['a dotted capital I', '\u0130an@acme.example', 'ian@acme.example'],
  ['a small long s', 'a\u017F@acme.example', 'as@acme.example'],
])('%s makes no other mailbox of one', (_, email, other) => {
  expect(normaliseEmail(email)).not.toBe(normaliseEmail(other));
});
