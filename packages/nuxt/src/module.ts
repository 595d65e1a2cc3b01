import {
  addImports,
  addPlugin,
  addServerHandler,
  addServerImports,
  addServerTemplate,
  createResolver,
  defineNuxtModule,
  findPath,
  getLayerDirectories,
} from '@nuxt/kit';
import type { HelpWidgetOptions } from '@widget/vue';

export type { HelpWidgetUserReader } from './runtime/server/define-help-widget-user.ts';

/** What stands under `helpWidget` in nuxt.config. All but `tokenPath` can be replaced by `NUXT_PUBLIC_HELP_WIDGET_…` when the app starts. */
export interface ModuleOptions extends Partial<
  Pick<HelpWidgetOptions, 'widgetId' | 'host' | 'locale' | 'load'>
> {
  /**
   * Where this module answers with the signed-in user's token. `false` for no such endpoint: the widget then stays
   * anonymous.
   *
   * @default '/api/help-widget/token'
   */
  tokenPath?: string | false;
}

/** What the module adds to components, and from where. */
const composables = [
  'helpWidgetAuthState',
  'useHelpWidget',
  'useHelpWidgetAuth',
  'useHelpWidgetAuthSource',
  'useHelpWidgetEvent',
  'useHelpWidgetState',
];

/**
 * The Nuxt module: puts the help widget on every page, adds the composables, and answers the token endpoint. The shared
 * secret comes from `NUXT_HELP_WIDGET_SECRET`, who is signed in from `server/help-widget.ts`.
 *
 * @throws Error with `code` `no-user-handler` when the app has no `server/help-widget.ts`, `token-path-relative` when the
 *   endpoint's path does not begin with a slash
 * @example
 * export default defineNuxtConfig({
 *   modules: ['@widget/nuxt'],
 *   helpWidget: { widgetId: 81000000001, host: 'https://help.example.com' },
 * });
 */
export default defineNuxtModule<ModuleOptions>({
  meta: { name: '@widget/nuxt', configKey: 'helpWidget', compatibility: { nuxt: '>=4.0.0' } },
  async setup(settings, nuxt) {
    const { widgetId = '', host = '', locale = '', load = 'idle' } = settings;
    const { tokenPath = '/api/help-widget/token' } = settings;
    const { resolve } = createResolver(import.meta.url);
    const { options } = nuxt;
    if (tokenPath && !tokenPath.startsWith('/')) {
      throw createFault('token-path-relative', `Begin helpWidget.tokenPath with a slash: /${tokenPath}.`);
    }

    options.build.transpile.push(resolve('./runtime'));
    options.runtimeConfig.public.helpWidget = { widgetId, host, locale, load, tokenPath };
    addPlugin(resolve('./runtime/plugin'));
    addImports(composables.map((name) => ({ name, from: resolve('./runtime/composables') })));

    if (!tokenPath) return;
    // The app may have put it there under a name of its own.
    options.runtimeConfig.helpWidget = Object.assign({ secret: '' }, options.runtimeConfig.helpWidget);
    addServerImports([
      { name: 'defineHelpWidgetUser', from: resolve('./runtime/server/define-help-widget-user') },
    ]);
    addServerHandler({ route: tokenPath, handler: resolve('./runtime/server/token-endpoint') });

    const handler = await findPath(getLayerDirectories(nuxt).map(({ server }) => `${server}/help-widget`));
    if (handler) {
      const code = `export { default } from ${JSON.stringify(handler)};`;
      addServerTemplate({ filename: '#help-widget/user', getContents: () => code });
    } else if (!options._prepare) {
      throw createFault(
        'no-user-handler',
        'Say in server/help-widget.ts who is signed in: export default defineHelpWidgetUser((event) => …), or set helpWidget.tokenPath to false.',
      );
    }
  },
});

function createFault(code: string, remedy: string): Error {
  return Object.assign(new Error(`${code}: ${remedy}`), { code });
}
