import type { HelpWidget } from '@widget/core';
import type { InjectionKey } from 'vue';

/**
 * Under this key the plugin provides the client. Provide another one for a part of the app, or a stand-in in a test.
 *
 * @example
 * provide(helpWidgetKey, partnersHelpWidget);
 */
export const helpWidgetKey: InjectionKey<HelpWidget> = Symbol('help-widget');
