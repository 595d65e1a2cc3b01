import { DOCUMENT, effect, inject } from '@angular/core';
import { HelpWidgetService } from '@widget/angular';
import { ShopLanguage } from './shop-language.ts';

/**
 * Has the page and the widget speak the shop's language. Until the customer chooses one, the widget speaks the
 * language that the help desk knows them to prefer.
 */
export function speakShopLanguage(): void {
  const { documentElement } = inject(DOCUMENT);
  const { setLocale } = inject(HelpWidgetService);
  const { chosen, language } = inject(ShopLanguage);

  effect(() => {
    documentElement.lang = language();
  });
  effect(() => {
    const locale = chosen();
    if (locale) setLocale(locale);
  });
}
