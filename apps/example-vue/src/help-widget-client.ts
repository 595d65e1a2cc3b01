import { readSettings } from '@widget/example-shop/shop';
import { createHelpWidget } from '@widget/vue';

const { helpDesk, widgetId } = readSettings();

/** The shop's one help widget. It signs nobody in by itself: the plugin in main.ts tells it who is there. */
export const helpWidgetClient = createHelpWidget({ widgetId, host: helpDesk, getToken: '/help-token' });
