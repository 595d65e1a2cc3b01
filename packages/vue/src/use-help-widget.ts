import type { HelpWidget } from '@widget/core';
import { hasInjectionContext, inject } from 'vue';
import { helpWidgetKey } from './help-widget-key.ts';

/**
 * The client, to open, prefill, or log out. It stays the same, and every member can be taken out of it.
 *
 * @throws Error with `code` `no-provider` when the app does not use the plugin, or outside of a set-up
 * @example
 * const { open, logout } = useHelpWidget();
 */
export function useHelpWidget(): HelpWidget {
  const client = hasInjectionContext() && inject(helpWidgetKey, null);
  if (client) return client;
  const message =
    'no-provider: Call app.use(helpWidget, { client }) before app.mount(), and this in a set-up.';
  throw Object.assign(new Error(message), { code: 'no-provider' });
}
