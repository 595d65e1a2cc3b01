import { readSettings } from '@widget/example-shop/shop';
import { createHelpWidget } from '@widget/react';

const { helpDesk, widgetId } = readSettings();

/** The shop's one help widget. It signs nobody in by itself: the provider in app.tsx tells it who is there. */
export const helpWidget = createHelpWidget({ widgetId, host: helpDesk, getToken: '/help-token' });
