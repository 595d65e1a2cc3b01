export default defineNuxtConfig({
  compatibilityDate: '2026-11-01',
  telemetry: false,
  // Where tsconfig.json looks: a second build would go elsewhere.
  buildDir: '.nuxt',
  modules: ['nuxt-auth-utils', '@widget/nuxt'],
  helpWidget: {
    widgetId: 81000000001,
    // The test names another one, by NUXT_PUBLIC_HELP_WIDGET_HOST.
    host: 'https://help.example.com',
    load: 'now',
  },
  // In the test there is no TLS.
  runtimeConfig: { session: { cookie: { secure: false } } },
});
