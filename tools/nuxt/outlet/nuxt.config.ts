export default defineNuxtConfig({
  compatibilityDate: '2026-11-01',
  telemetry: false,
  // Where tsconfig.json looks: a second build would go elsewhere.
  buildDir: '.nuxt',
  extends: ['../help-layer'],
  modules: ['@sidebase/nuxt-auth'],
  app: { baseURL: '/outlet/', head: { link: [{ rel: 'icon', href: 'data:,' }] } },
  runtimeConfig: { helpWidget: { secret: process.env['HELP_DESK_SECRET'] } },
  auth: { provider: { type: 'local', session: { dataType: { id: 'string', name: 'string' } } } },
});
