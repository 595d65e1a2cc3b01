export * from '@widget/core';
export { HelpWidgetProvider, useHelpWidget, type HelpWidgetProviderProps } from './help-widget-provider.tsx';
export { useAuthSource } from './use-auth-source.ts';
export { useHelpWidgetEvent } from './use-help-widget-event.ts';
export { useHelpWidgetState } from './use-help-widget-state.ts';
