export { createFakeHelpWidget, type FakeHelpWidget } from './create-fake-help-widget.ts';
export { createVirtualClock, type VirtualClock, type VirtualClockOptions } from './create-virtual-clock.ts';
export type { WidgetSight } from './create-sight.ts';
export {
  installWidgetScript,
  type Arrival,
  type WidgetScript,
  type WidgetScriptOptions,
} from './install-widget-script.ts';
export { makeToken, type TokenOptions } from './make-token.ts';
export { TestingError, type TestingErrorCode } from './testing-error.ts';
