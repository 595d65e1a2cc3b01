export default defineNuxtConfig({
  compatibilityDate: '2026-11-01',
  telemetry: false,
  // Where tsconfig.json looks: a second build would go elsewhere.
  buildDir: '.nuxt',
  modules: ['nuxt-auth-utils', '@widget/nuxt'],
  // Where the help desk of `npm start` is.
  helpWidget: { widgetId: 81000000001, host: 'http://127.0.0.1:4800', load: 'now' },
  // In the test there is no TLS.
  runtimeConfig: { session: { cookie: { secure: false } } },
});
