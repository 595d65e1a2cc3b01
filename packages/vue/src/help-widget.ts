import type { AuthState, HelpWidget } from '@widget/core';
import { effectScope, watch, type App, type WatchSource } from 'vue';
import { connectDevtools } from './devtools/connect-devtools.ts';
import { helpWidgetKey } from './help-widget-key.ts';

type Given = AuthState | null | undefined;

export interface HelpWidgetPluginOptions {
  /** Made by `createHelpWidget`, at module level. */
  client: HelpWidget;
  /**
   * Sets up what the auth library says: called once when the app is mounted, with the app's injections, and gives a
   * getter or a ref. Whatever it starts in its scope ends with the app. Without it the widget stays anonymous; a state
   * that was there and is no longer is a sign-out.
   */
  auth?: () => WatchSource<AuthState | null | undefined>;
}

/**
 * The plugin that puts the help widget on the page, and keeps it told who is signed in, for as long as the app is
 * mounted.
 *
 * @example
 * const client = createHelpWidget({ widgetId: 81000000001, host: 'https://help.example.com', getToken: '/help-token' });
 * app.use(helpWidget, {
 *   client,
 *   auth: () => {
 *     const session = authClient.useSession();
 *     return () => authState(session.value.isPending, session.value.data?.user.id);
 *   },
 * });
 */
export function helpWidget(app: App, { client, auth }: HelpWidgetPluginOptions): void {
  app.provide(helpWidgetKey, client);
  connectDevtools(app, client);

  // On a server an app is rendered but never mounted, nor unmounted: what starts here is sure to end.
  const { mount } = app;
  app.mount = (...rest) => {
    const root = mount(...rest);
    app.onUnmount(client.mount());
    if (auth) {
      const scope = effectScope(true);
      app.onUnmount(() => scope.stop());
      // Whoever says nothing at first leaves it to others on the page.
      const tell = (next: Given, before: Given) => (next ?? before) && client.setAuth(next);
      app.runWithContext(() => scope.run(() => watch(auth(), tell, { immediate: true })));
    }
    return root;
  };
}
