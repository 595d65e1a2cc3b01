import { createHelpWidget, helpWidget } from '@widget/vue';
import { defineNuxtPlugin, useRuntimeConfig } from '#app';

/** Puts the widget on the page. On the server it only lets components ask for its state. */
export default defineNuxtPlugin({
  name: 'help-widget',
  setup({ vueApp }) {
    const { app, public: settings } = useRuntimeConfig();
    const { widgetId, host, locale, load, tokenPath } = settings.helpWidget;
    const client = createHelpWidget({
      widgetId,
      load,
      host,
      ...(locale && { locale }),
      ...(tokenPath && { getToken: app.baseURL.replace(/\/$/, '') + tokenPath }),
    });
    vueApp.use(helpWidget, { client });
  },
});
