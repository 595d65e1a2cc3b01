export default defineNuxtConfig({
  modules: ['@widget/nuxt'],
  // Where the help desk of `npm start` is.
  helpWidget: { widgetId: 81000000001, host: 'http://127.0.0.1:4800', load: 'now', tokenPath: '/help-token' },
});
