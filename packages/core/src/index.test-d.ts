import { expectTypeOf } from 'vitest';
import {
  authState,
  createHelpWidget,
  type helpWidgetEventNames,
  type AuthSource,
  type AuthState,
  type GetToken,
  type HelpWidget,
  type HelpWidgetError,
  type HelpWidgetErrorCode,
  type HelpWidgetEvent,
  type HelpWidgetEvents,
  type HelpWidgetOptions,
  type HelpWidgetSnapshot,
} from './index.ts';

/** Whether `any` is what a type is, or what is inside of it. */
type IsAny<Type> = 0 extends 1 & Type ? true : false;
type HoldsAny<Type> =
  IsAny<Type> extends true
    ? true
    : Type extends (...rest: infer Parameters) => infer Result
      ? true extends IsAny<Result> | IsAny<Parameters[number & keyof Parameters]>
        ? true
        : false
      : Type extends object
        ? true extends { [Key in keyof Type]: IsAny<Type[Key]> }[keyof Type]
          ? true
          : false
        : false;

expectTypeOf<HoldsAny<HelpWidget>>().toEqualTypeOf<false>();
expectTypeOf<HoldsAny<HelpWidgetSnapshot>>().toEqualTypeOf<false>();
expectTypeOf<HoldsAny<HelpWidgetOptions>>().toEqualTypeOf<false>();
expectTypeOf<
  true extends { [Key in keyof HelpWidget]: HoldsAny<HelpWidget[Key]> }[keyof HelpWidget] ? 1 : 0
>().toEqualTypeOf<0>();

const client = createHelpWidget({ widgetId: 1, host: 'widget' });
expectTypeOf(client).toEqualTypeOf<HelpWidget>();

// Options
createHelpWidget({
  widgetId: '81000000001',
  host: 'euc-widget',
  getToken: '/help-token',
  load: 'interaction',
});
// @ts-expect-error: a widget has a number
createHelpWidget({ host: 'widget' });
// @ts-expect-error: a widget has a number
createHelpWidget({ widgetId: 'abc', host: 'widget' });
// @ts-expect-error: whose script is it?
createHelpWidget({ widgetId: 1 });
// @ts-expect-error: no such strategy
createHelpWidget({ widgetId: 1, host: 'widget', load: 'later' });
// @ts-expect-error: a token is a string
createHelpWidget({ widgetId: 1, host: 'widget', getToken: () => 7 });
expectTypeOf(fetch('/help-token')).toExtend<ReturnType<GetToken>>();

// The snapshot is read-only
const snapshot = client.getSnapshot();
expectTypeOf(snapshot).toEqualTypeOf<Readonly<HelpWidgetSnapshot>>();
expectTypeOf(snapshot.userId).toEqualTypeOf<string | null>();
expectTypeOf(snapshot.expiresAt).toEqualTypeOf<number | null>();
expectTypeOf(snapshot.error).toEqualTypeOf<HelpWidgetError | null>();
expectTypeOf(snapshot.session).toEqualTypeOf<
  'signed-out' | 'acquiring' | 'active' | 'renewing' | 'retrying' | 'stalled' | 'blocked' | 'destroyed'
>();
expectTypeOf(snapshot.status).toEqualTypeOf<'idle' | 'loading' | 'ready' | 'blocked' | 'failed'>();
// @ts-expect-error: read-only
snapshot.isOpen = true;
// @ts-expect-error: read-only
client.logout = () => {};

// Auth
expectTypeOf(authState(false, 'ann')).toEqualTypeOf<AuthState>();
expectTypeOf(authState(false, 7)).toEqualTypeOf<AuthState>();
client.setAuth({ status: 'signed-in', userId: 'ann' });
// @ts-expect-error: who is it?
client.setAuth({ status: 'signed-in' });
// @ts-expect-error: nobody who is signed out has an id
client.setAuth({ status: 'signed-out', userId: 'ann' });
expectTypeOf<AuthSource>().parameter(0).parameter(0).toEqualTypeOf<string | number | null | undefined>();
expectTypeOf<AuthSource>().returns.toEqualTypeOf<() => void>();

// Commands
client.open({ article: 12 });
client.open({ ticketForm: 4 });
// @ts-expect-error: no such view
client.open('home');
// @ts-expect-error: an article has a number
client.open({ article: 'delivery' });
client.prefill({ subject: 'Boots', custom_fields: { cf_order: 7 } }, { formId: 4 });
// @ts-expect-error: no such field
client.prefill({ topic: 'Boots' });
// @ts-expect-error: a list of names
client.hideFields('type');
// @ts-expect-error: only the launcher can be shown alone
client.show('ticketForm');
client.setLabels({ en: { contact_form: { title: 'Write to us' } } });
// @ts-expect-error: no such label
client.setLabels({ en: { title: 'Write to us' } });

// Events
client.on('authenticate', (detail) =>
  expectTypeOf(detail).toEqualTypeOf<{ userId: string; expiresAt: number }>(),
);
client.on('logout', (detail) => expectTypeOf(detail).toEqualTypeOf<{ userId: string }>());
client.on('article', (detail) => expectTypeOf(detail).toEqualTypeOf<{ id: number }>());
client.on('error', (error) => {
  expectTypeOf(error).toEqualTypeOf<HelpWidgetError>();
  expectTypeOf(error.code).toEqualTypeOf<HelpWidgetErrorCode>();
});
expectTypeOf(client.on('open', () => {})).toEqualTypeOf<() => void>();
expectTypeOf<HelpWidgetEvents['close']>().toEqualTypeOf<null>();
// @ts-expect-error: no such event
client.on('message', () => {});
expectTypeOf<(typeof helpWidgetEventNames)[number]>().toEqualTypeOf<HelpWidgetEvent>();
