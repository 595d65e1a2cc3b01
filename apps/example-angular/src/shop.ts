import { Component, inject } from '@angular/core';
import { DemoCustomers } from './demo-customers.ts';
import { HelpFallback } from './help-fallback.ts';
import { ProductList } from './product-list.ts';
import { SessionPanel } from './session-panel.ts';
import { ShopHeader } from './shop-header.ts';
import { ShopHero } from './shop-hero.ts';
import { ShopLanguage } from './shop-language.ts';
import { speakShopLanguage } from './speak-shop-language.ts';

@Component({
  selector: 'shop-root',
  imports: [DemoCustomers, HelpFallback, ProductList, SessionPanel, ShopHeader, ShopHero],
  template: `
    <a class="skip" href="#products">{{ texts().skip }}</a>
    <shop-demo-customers />
    <shop-session-panel />
    <header shopHeader></header>
    <main class="page">
      <shop-hero />
      <shop-product-list />
    </main>
    <footer class="footer page">{{ texts().footer }}</footer>
    <shop-help-fallback />
  `,
})
export class Shop {
  protected readonly texts = inject(ShopLanguage).texts;

  constructor() {
    speakShopLanguage();
  }
}
