import { HelpWidgetError } from '../help-widget-error.ts';

const vendorHost = /^((euc|ind|aus)-)?widget$/;
const origin = /^(https?:\/\/[^/]+|([\w-]+\.)+[\w-]+(:\d+)?)\/?$/;

/** The address of a widget's script on `host`, or what is wrong with them: what comes out of an environment may be missing. */
export function scriptAddress(widgetId: unknown, host: unknown): string | HelpWidgetError {
  if (!/^[1-9]\d*$/.test(String(widgetId)))
    return new HelpWidgetError('invalid-option', `widgetId: ${String(widgetId)}`);
  const name = String(host);
  const [, place] = origin.exec(vendorHost.test(name) ? `${name}.freshworks.com` : name) ?? [];
  if (!place) return new HelpWidgetError('invalid-option', `host: ${name}`);
  return `${place.includes('://') ? place : `https://${place}`}/widgets/${String(widgetId)}.js`;
}
