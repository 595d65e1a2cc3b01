import type { WidgetCommand } from '@widget/core/protocol';

const time = new Intl.DateTimeFormat(undefined, { timeStyle: 'short' });

/** A command that the widget was given, in a few words. No token is in it. */
export function describeCommand([name, ...rest]: WidgetCommand): string {
  if (name !== 'authenticate') return [name, ...rest.map((value) => inWords(value))].join(' ');
  const [{ token }] = rest as [{ token: string }];
  const { email, exp } = JSON.parse(atob(token.split('.')[1]!.replace(/-/g, '+').replace(/_/g, '/'))) as {
    email: string;
    exp: number;
  };
  return `authenticate ${email} until ${time.format(exp * 1000)}`;
}

const inWords = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));
