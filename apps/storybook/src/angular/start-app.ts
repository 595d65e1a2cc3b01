import type { Type } from '@angular/core';
import { createApplication } from '@angular/platform-browser';
import { authState, provideHelpWidget, type HelpWidget } from '@widget/angular';
import type { ShopSession } from '../stage/create-shop-session.ts';
import { injectSession, shopSession } from './inject-session.ts';

interface Shop {
  helpWidget: HelpWidget;
  session: ShopSession;
}

const providersOf = ({ helpWidget, session }: Shop) => [
  { provide: shopSession, useValue: session },
  provideHelpWidget(() => helpWidget, {
    auth: () => {
      const { state } = injectSession();
      return () => authState(state().isPending, state().user?.email);
    },
  }),
];

/** Starts the shop with this content. Returns how to stop it. */
export function startApp(
  place: HTMLElement,
  shop: Shop,
  content: Type<unknown>,
  properties: object = {},
): () => void {
  const root = place.appendChild(document.createElement('app-root'));
  const starting = createApplication({ providers: providersOf(shop) }).then((app) => {
    const component = app.bootstrap(content, root);
    for (const [name, value] of Object.entries(properties)) component.setInput(name, value);
    return app;
  });
  return () => void starting.then((app) => app.destroy());
}
