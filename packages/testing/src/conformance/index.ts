export type { BindingApp, BindingHarness, MountedApp } from './binding-harness.ts';
export { describeBinding } from './describe-binding.ts';
export { describeExports } from './describe-exports.ts';
export { describeWidgetScript } from './describe-widget-script.ts';
export { customers, type AuthenticateOptions, type WidgetPage } from './widget-page.ts';
