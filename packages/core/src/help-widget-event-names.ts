import type { HelpWidgetEvent } from './help-widget.ts';

/**
 * The names of all events, to listen to each of them.
 *
 * @example
 * for (const name of helpWidgetEventNames) helpWidget.on(name, (detail) => log(name, detail));
 */
export const helpWidgetEventNames = [
  'ready',
  'open',
  'close',
  'authenticate',
  'renew',
  'logout',
  'error',
  'article',
  'ticket',
] as const satisfies HelpWidgetEvent[];
