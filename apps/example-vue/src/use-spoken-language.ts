import { useHelpWidget } from '@widget/vue';
import { watchEffect } from 'vue';
import { useShopLanguage } from './use-shop-language.ts';

/**
 * Has the page and the widget speak the shop's language. Until the customer chooses one, the widget speaks the
 * language that the help desk knows them to prefer.
 */
export function useSpokenLanguage(): void {
  const widget = useHelpWidget();
  const { chosen, language } = useShopLanguage();

  watchEffect(() => {
    document.documentElement.lang = language.value;
  });
  watchEffect(() => {
    if (chosen.value) widget.setLocale(chosen.value);
  });
}
