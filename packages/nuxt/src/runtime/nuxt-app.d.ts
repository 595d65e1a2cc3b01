// What Nuxt and this module generate in each app, as far as it is used here. The real types come with an install of
// 200 MB: tools/nuxt has it, and builds an app with this module there.

declare module '#app' {
  import type { HelpWidgetOptions } from '@widget/vue';
  import type { App } from 'vue';

  type Settings = Required<Pick<HelpWidgetOptions, 'widgetId' | 'host' | 'locale' | 'load'>>;

  export function useRuntimeConfig(): {
    app: { baseURL: string };
    public: { helpWidget: Settings & { tokenPath: string | false } };
  };
  export interface Plugin {
    name: string;
    setup: (nuxt: { vueApp: App }) => void;
  }
  export function defineNuxtPlugin(plugin: Plugin): Plugin;
}

declare module '#imports' {
  import type { H3Event } from 'h3';

  export function useRuntimeConfig(event: H3Event): { helpWidget: { secret: string } };
}

declare module '#help-widget/user' {
  import type { HelpWidgetUserReader } from '@widget/nuxt';

  const readUser: HelpWidgetUserReader;
  export default readUser;
}
