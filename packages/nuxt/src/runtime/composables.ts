// Under names that tell, in an app's many auto-imports, where they come from.
export {
  authState as helpWidgetAuthState,
  useAuthSource as useHelpWidgetAuthSource,
  useHelpWidget,
  useHelpWidgetEvent,
  useHelpWidgetState,
} from '@widget/vue';
export { useHelpWidgetAuth } from './use-help-widget-auth.ts';
