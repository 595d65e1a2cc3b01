import { createApp, ref, type ShallowRef } from 'vue';
import { expectTypeOf } from 'vitest';
import {
  authState,
  createHelpWidget,
  helpWidget,
  useAuthSource,
  useHelpWidget,
  useHelpWidgetEvent,
  useHelpWidgetState,
  type AuthState,
  type HelpWidget,
  type HelpWidgetError,
  type HelpWidgetSnapshot,
} from './index.ts';

const client = createHelpWidget({ widgetId: 81000000001, host: 'widget' });
const app = createApp({});

app.use(helpWidget, { client });
app.use(helpWidget, { client, auth: () => () => authState(false, 'ann') });
app.use(helpWidget, { client, auth: () => ref<AuthState>({ status: 'loading' }) });
app.use(helpWidget, { client, auth: () => useAuthSource((emit) => (emit('ann'), () => {})) });

// @ts-expect-error: the plugin needs a client
app.use(helpWidget);
// @ts-expect-error: a state that never changes is no source of them
app.use(helpWidget, { client, auth: () => authState(false, 'ann') });
// @ts-expect-error: a user's id is not yet an auth state
app.use(helpWidget, { client, auth: () => () => 'ann' });

expectTypeOf(useHelpWidget).returns.toEqualTypeOf<HelpWidget>();
expectTypeOf(useHelpWidgetState()).toEqualTypeOf<Readonly<ShallowRef<HelpWidgetSnapshot>>>();
expectTypeOf(useHelpWidgetState((snapshot) => snapshot.isOpen)).toEqualTypeOf<
  Readonly<ShallowRef<boolean>>
>();

const user = ref<{ id: string }>();
app.use(helpWidget, { client, auth: () => () => user.value && authState(false, user.value.id) });

const state = useHelpWidgetState();
// @ts-expect-error: only the client changes the state
state.value = client.getSnapshot();

useHelpWidgetEvent('ticket', (detail) => expectTypeOf(detail).toEqualTypeOf<{ id: number }>());
useHelpWidgetEvent('error', (detail) => expectTypeOf(detail).toEqualTypeOf<HelpWidgetError>());
// @ts-expect-error: there is no such event
useHelpWidgetEvent('tickets', () => {});
