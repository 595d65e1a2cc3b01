export type { BindingApp, BindingHarness, MountedApp } from './binding-harness.ts';
export { describeBinding } from './describe-binding.ts';
export { describeExports } from './describe-exports.ts';
