import { createHelpWidget } from '@widget/core';

export const client = createHelpWidget({
  widgetId: 81000000001,
  host: 'https://help.example.com',
  getToken: '/help-token',
});
