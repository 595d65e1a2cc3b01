import type { HelpWidget } from '@widget/core';
import type { App } from 'vue';

/** Replaced by every bundler. */
declare const process: { readonly env: { readonly NODE_ENV?: string } };

/** Vue itself puts it on the page, and leaves it empty where there are no devtools. */
declare const globalThis: { readonly __VUE_DEVTOOLS_GLOBAL_HOOK__?: unknown };

/** Shows the client in Vue's devtools where they are there, in development only: a production bundle has none of it. */
export function connectDevtools(app: App, client: HelpWidget): void {
  if (process.env.NODE_ENV !== 'production' && globalThis.__VUE_DEVTOOLS_GLOBAL_HOOK__)
    void import('./show-in-devtools.ts').then(({ showInDevtools }) => showInDevtools(app, client));
}
