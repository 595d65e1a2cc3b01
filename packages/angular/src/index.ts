export * from '@widget/core';
export { authSource } from './auth-source.ts';
export { HelpWidgetService } from './help-widget-service.ts';
export { httpGetToken } from './http-get-token.ts';
export { injectHelpWidgetEvent } from './inject-help-widget-event.ts';
export { injectHelpWidgetState } from './inject-help-widget-state.ts';
export { provideHelpWidget, type ProvideHelpWidgetOptions } from './provide-help-widget.ts';
