// `npm run house`: what no other tool checks. Every binding runs the tests that define one, and a version that is
// written down in several places is the same in all of them.
import { resolve } from 'node:path';
import { findUnprovedBindings } from './house/find-unproved-bindings.ts';
import { findVersionConflicts } from './house/find-version-conflicts.ts';

const root = resolve(import.meta.dirname, '..');

for (const fault of [...findUnprovedBindings(root), ...findVersionConflicts(root)]) {
  console.error(fault);
  process.exitCode = 1;
}
