import { createHelpWidget, httpGetToken, type HelpWidget } from '@widget/angular';
import { readSettings } from '@widget/example-shop/shop';

/** Makes the shop's one help widget. It signs nobody in by itself: the provider in main.ts tells it who is there. */
export function createShopHelpWidget(): HelpWidget {
  const { helpDesk, widgetId } = readSettings();
  return createHelpWidget({ widgetId, host: helpDesk, getToken: httpGetToken('/help-token') });
}
