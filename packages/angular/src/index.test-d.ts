import { inject, type Signal } from '@angular/core';
import type { HelpWidget, HelpWidgetSnapshot } from '@widget/core';
import { expectTypeOf } from 'vitest';
import {
  authSource,
  authState,
  createHelpWidget,
  HelpWidgetService,
  httpGetToken,
  injectHelpWidgetEvent,
  provideHelpWidget,
  type AuthState,
} from './index.ts';

const service = inject(HelpWidgetService);
const client = () => createHelpWidget({ widgetId: 1, host: 'widget', getToken: httpGetToken('/help-token') });

expectTypeOf(service).toExtend<HelpWidget>();
expectTypeOf(service.state).toEqualTypeOf<Signal<HelpWidgetSnapshot>>();
expectTypeOf(inject(HelpWidgetService, { optional: true })).toEqualTypeOf<HelpWidgetService | null>();
expectTypeOf(authSource).returns.toEqualTypeOf<Signal<AuthState>>();

provideHelpWidget(client);
provideHelpWidget(client, { auth: () => authSource(() => () => {}) });
provideHelpWidget(client, { auth: () => () => authState(false, 'ann') });

// @ts-expect-error: the client is made by a function, once for each app
provideHelpWidget(client());

// @ts-expect-error: auth gives a getter, so that it can change
provideHelpWidget(client, { auth: () => authState(false, 'ann') });

// @ts-expect-error: the app reads the state, the widget writes it
service.state.set(service.state());

// @ts-expect-error: a snapshot is read-only
service.state().isOpen = true;

injectHelpWidgetEvent('ticket', (ticket) => expectTypeOf(ticket).toEqualTypeOf<{ id: number }>());

// @ts-expect-error: there is no such event
injectHelpWidgetEvent('tickets', () => {});
