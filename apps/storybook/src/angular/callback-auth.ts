import { Component, inject } from '@angular/core';
import { createApplication } from '@angular/platform-browser';
import { authSource, HelpWidgetService, provideHelpWidget, type HelpWidget } from '@widget/angular';
import type { ShopSession } from '../stage/create-shop-session.ts';

interface Shop {
  helpWidget: HelpWidget;
  session: ShopSession;
}

@Component({
  selector: 'shop-known-customer',
  template: `<p>
    The widget knows: <strong>{{ state().userId ?? 'nobody' }}</strong>
  </p>`,
})
class KnownCustomer {
  protected readonly state = inject(HelpWidgetService).state;
}

/** Starts the shop. Returns how to stop it. */
export function startWithCallbacks(place: HTMLElement, { helpWidget, session }: Shop): () => void {
  const root = place.appendChild(document.createElement('app-root'));
  const starting = createApplication({
    providers: [
      // As onAuthStateChanged() of many a library: calls back with the user's id, and returns how to stop.
      provideHelpWidget(() => helpWidget, { auth: () => authSource(session.onChange) }),
    ],
  }).then((app) => {
    app.bootstrap(KnownCustomer, root);
    return app;
  });
  return () => void starting.then((app) => app.destroy());
}
