export * from '@widget/core';
export { helpWidget, type HelpWidgetPluginOptions } from './help-widget.ts';
export { helpWidgetKey } from './help-widget-key.ts';
export { useAuthSource } from './use-auth-source.ts';
export { useHelpWidget } from './use-help-widget.ts';
export { useHelpWidgetEvent } from './use-help-widget-event.ts';
export { useHelpWidgetState } from './use-help-widget-state.ts';
