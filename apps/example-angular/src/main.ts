import { inject } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { authState, provideHelpWidget } from '@widget/angular';
import { createShopHelpWidget } from './create-shop-help-widget.ts';
import { Session } from './session.ts';
import { Shop } from './shop.ts';

await bootstrapApplication(Shop, {
  providers: [
    provideHelpWidget(createShopHelpWidget, {
      auth: () => {
        const { isPending, customer } = inject(Session);
        return () => authState(isPending(), customer()?.id);
      },
    }),
  ],
});
