import { createHelpWidget } from '@widget/core';
import type { Credentials, WidgetCommand } from '@widget/core/protocol';
import type { Client } from './client.ts';

export const widget: Client = {
  name: '@widget/core',
  package: '@widget/core',
  driven:
    'From its source. Token from the URL of an endpoint that knows the user by a cookie; signed in by `setAuth`; the token in use is the one that the widget’s script was given last; renewed by the callback that goes with it; signed out by `logout`. It renews by itself.',
  without: {},
  answer: ({ token, expiresIn }) => ({ token, expiresIn }),
  async open({ endpoint }) {
    const client = createHelpWidget({ widgetId: 1, host: 'widget', getToken: '/help-token', load: 'now' });
    let credentials: Credentials | null = null;
    window.FreshworksWidget = (...[name, detail]: WidgetCommand) => {
      if (name === 'authenticate') credentials = detail;
      if (name === 'logout') credentials = null;
    };
    client.mount();
    const renew = async () => credentials?.callback();
    return {
      async signIn(user) {
        endpoint.cookie = user;
        client.setAuth({ status: 'signed-in', userId: user });
      },
      getToken: async () => credentials?.token ?? null,
      user: async () => client.getSnapshot().userId,
      renew,
      demand: renew,
      signOut: () => client.logout(),
      destroy: () => client.destroy(),
    };
  },
};
