import { HelpWidgetError } from '../help-widget-error.ts';

const vendorHost = /^((euc|ind|aus)-)?widget$/;
const hostName = /^[\w-]+(\.[\w-]+)+(:\d+)?\/?$/;
/** What becomes of a variable that is missing, also within a template. */
const missing = /(^|[/.])(undefined|null|NaN)([.:/]|$)/;

/** The origin that `host` names; nothing where it names none, or more than that. */
function originOf(host: string): string | undefined {
  const name = vendorHost.test(host) ? `${host}.freshworks.com` : host;
  try {
    const { origin, href } = new URL(hostName.test(name) ? `https://${name}` : name);
    return /^https?:/.test(href) && href === `${origin}/` && !missing.test(name) ? origin : undefined;
  } catch {
    return;
  }
}

/** The address of a widget's script on `host`, or what is wrong with them: what comes out of an environment may be missing. */
export function scriptAddress(widgetId: unknown, host: unknown): string | HelpWidgetError {
  const id = String(widgetId);
  const origin = originOf(String(host));
  if (!/^[1-9]\d*$/.test(id)) return new HelpWidgetError('invalid-option', `widgetId: ${id}`);
  return origin
    ? `${origin}/widgets/${id}.js`
    : new HelpWidgetError('invalid-option', `host: ${String(host)}`);
}
