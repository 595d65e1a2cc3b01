/** A file of this folder, as it is shown: under a title of its own, with the package that it is checked with. */
export interface Recipe {
  title: string;
  file: string;
  package?: string;
  /** What the version alone does not say. Markdown. */
  note?: string;
}

export interface Chapter {
  title: string;
  /** Markdown. */
  introduction: string;
  /** Shown before the recipes, without titles. */
  wiring: string[];
  recipes: Recipe[];
}

/** The page, in its order. */
export const chapters: Chapter[] = [
  {
    title: 'React',
    introduction: 'One provider, and one of the hooks below.',
    wiring: ['auth/react/app.tsx'],
    recipes: [
      { title: 'Auth0', file: 'auth/react/auth0.ts', package: '@auth0/auth0-react' },
      { title: 'AWS Amplify', file: 'auth/react/amplify.ts', package: '@aws-amplify/ui-react' },
      { title: 'Better Auth', file: 'auth/react/better-auth.ts', package: 'better-auth' },
      { title: 'Clerk', file: 'auth/react/clerk.ts', package: '@clerk/react' },
      { title: 'Keycloak', file: 'auth/react/react-keycloak.ts', package: '@react-keycloak/web' },
      { title: 'Microsoft Entra ID', file: 'auth/react/msal.ts', package: '@azure/msal-react' },
      { title: 'NextAuth', file: 'auth/react/next-auth.ts', package: 'next-auth' },
      { title: 'OpenID Connect', file: 'auth/react/react-oidc-context.ts', package: 'react-oidc-context' },
    ],
  },
  {
    title: 'Vue',
    introduction: 'One plugin, and one of the set-ups below.',
    wiring: ['auth/vue/main.ts'],
    recipes: [
      { title: 'Auth0', file: 'auth/vue/auth0.ts', package: '@auth0/auth0-vue' },
      { title: 'Better Auth', file: 'auth/vue/better-auth.ts', package: 'better-auth' },
      { title: 'Clerk', file: 'auth/vue/clerk.ts', package: '@clerk/vue' },
      { title: 'Firebase', file: 'auth/vue/vuefire.ts', package: 'vuefire' },
    ],
  },
  {
    title: 'Nuxt',
    introduction:
      'One module, [`@widget/nuxt`](../packages/nuxt/README.md), which answers the token endpoint too, and one of the composables below. Nuxt imports what they call.',
    wiring: [],
    recipes: [
      {
        title: 'nuxt-auth-utils',
        file: '../nuxt/shop/app/composables/use-help-auth.ts',
        package: 'nuxt-auth-utils',
      },
      {
        title: 'Sidebase',
        file: '../nuxt/outlet/app/composables/use-help-auth.ts',
        package: '@sidebase/nuxt-auth',
        note: 'With its provider `local`.',
      },
    ],
  },
  {
    title: 'Angular',
    introduction:
      "One provider, and one of the set-ups below. With `httpGetToken('/help-token')` the token is fetched through `HttpClient`, so that the interceptor of the auth library adds its bearer.",
    wiring: ['auth/angular/app.config.ts'],
    recipes: [
      { title: 'Auth0', file: 'auth/angular/auth0.ts', package: '@auth0/auth0-angular' },
      {
        title: 'Firebase',
        file: 'auth/angular/angular-fire.ts',
        package: '@angular/fire',
        note: 'Made for Angular 20 and Firebase 11; compiled and run here with Angular 22 and Firebase 12, which npm puts together only when `overrides` say so. Firebase without it stands under "Any framework".',
      },
      { title: 'Keycloak', file: 'auth/angular/keycloak-angular.ts', package: 'keycloak-angular' },
      { title: 'Microsoft Entra ID', file: 'auth/angular/msal.ts', package: '@azure/msal-angular' },
      {
        title: 'OpenID Connect, with angular-auth-oidc-client',
        file: 'auth/angular/angular-auth-oidc-client.ts',
        package: 'angular-auth-oidc-client',
      },
      {
        title: 'OpenID Connect, with angular-oauth2-oidc',
        file: 'auth/angular/angular-oauth2-oidc.ts',
        package: 'angular-oauth2-oidc',
      },
    ],
  },
  {
    title: 'Any framework',
    introduction:
      'A library that calls back is an `AuthSource`. React, Vue and Angular take one like this; without a framework, `helpAuth((userId) => client.setAuth(authState(false, userId)))`.',
    wiring: ['auth/any/in-react.tsx', 'auth/any/in-vue.ts', 'auth/any/in-angular.ts'],
    recipes: [
      { title: 'AWS Amplify', file: 'auth/any/amplify.ts', package: 'aws-amplify' },
      { title: 'Better Auth', file: 'auth/any/better-auth.ts', package: 'better-auth' },
      { title: 'Firebase', file: 'auth/any/firebase.ts', package: 'firebase' },
      { title: 'Keycloak', file: 'auth/any/keycloak-js.ts', package: 'keycloak-js' },
      { title: 'OpenID Connect', file: 'auth/any/oidc-client-ts.ts', package: 'oidc-client-ts' },
      { title: 'Supabase', file: 'auth/any/supabase.ts', package: '@supabase/supabase-js' },
    ],
  },
  {
    title: 'The client',
    introduction:
      'All of the above take it from one module. `getToken` is the address of the token endpoint, where the session is a cookie; where it is a bearer, a function.',
    wiring: ['auth/client.ts', 'auth/bearer-client.ts'],
    recipes: [],
  },
  {
    title: 'The token endpoint',
    introduction:
      'One handler for every host; `readUser` asks your session. It answers every method itself, and never reads a body, so parsers may stand before it.',
    wiring: ['token-endpoint/help-token.ts'],
    recipes: [
      { title: 'Angular SSR', file: 'token-endpoint/angular-ssr.ts', package: '@angular/ssr' },
      { title: 'Astro', file: 'token-endpoint/astro.ts', package: 'astro' },
      { title: 'AWS Lambda', file: 'token-endpoint/lambda.ts', package: 'srvx' },
      {
        title: 'Better Auth, without a handler: POST /api/auth/help-widget/token',
        file: 'token-endpoint/better-auth.ts',
        package: 'better-auth',
      },
      { title: 'Cloudflare Workers', file: 'token-endpoint/workers.ts' },
      { title: 'Express', file: 'token-endpoint/express.ts', package: 'express' },
      { title: 'Fastify', file: 'token-endpoint/fastify.ts', package: 'fastify' },
      { title: 'Hono', file: 'token-endpoint/hono.ts', package: 'hono' },
      { title: 'NestJS', file: 'token-endpoint/nest.ts', package: '@nestjs/core' },
      { title: 'Next.js', file: 'token-endpoint/next.ts', package: 'next' },
      { title: 'Nuxt', file: 'token-endpoint/nuxt.ts', package: 'h3' },
      { title: 'React Router', file: 'token-endpoint/react-router.ts', package: 'react-router' },
      { title: 'SvelteKit', file: 'token-endpoint/sveltekit.ts', package: '@sveltejs/kit' },
    ],
  },
];
