import { HelpWidgetError } from '../help-widget-error.ts';

/**
 * The address of a widget's script on `host`: an origin, or the name of one of the vendor's hosts.
 *
 * @throws HelpWidgetError `invalid-option`
 */
export function scriptAddress(widgetId: number | string, host: string): string {
  if (!/^[1-9]\d*$/.test(`${widgetId}`)) throw new HelpWidgetError('invalid-option', 'widgetId');
  const origin = host.includes(':') ? host : `https://${host}.freshworks.com`;
  if (!/^https?:\/\/[^/]+$/.test(origin)) throw new HelpWidgetError('invalid-option', 'host');
  return `${origin}/widgets/${widgetId}.js`;
}
