export { authState, type AuthSource, type AuthState } from './session/auth-state.ts';
export { createHelpWidget } from './create-help-widget.ts';
export type { ScriptStatus } from './script/create-script.ts';
export type { Clock } from './clock.ts';
export { helpWidgetEventNames } from './help-widget-event-names.ts';
export { HelpWidgetError, type HelpWidgetErrorCode } from './help-widget-error.ts';
export type {
  HelpWidget,
  HelpWidgetEvent,
  HelpWidgetEvents,
  HelpWidgetLogger,
  HelpWidgetOptions,
  HelpWidgetSnapshot,
  OpenTarget,
} from './help-widget.ts';
export type { FormTarget, TicketFields, WidgetLabels } from './protocol.ts';
export type { GetToken, TokenAnswer, TokenRequest, TokenResult } from './session/request-token.ts';
export type { SessionState, TokenReason } from './session/session.ts';
