export default defineNuxtConfig({
  compatibilityDate: '2026-11-01',
  telemetry: false,
  modules: ['@widget/nuxt'],
  helpWidget: {
    widgetId: 81000000001,
    host: 'http://127.0.0.1:4800',
    tokenPath: process.env['ANONYMOUS'] ? false : (process.env['TOKEN_PATH'] ?? '/api/help-widget/token'),
  },
});
