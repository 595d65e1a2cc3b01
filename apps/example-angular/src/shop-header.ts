import { Component, computed, inject } from '@angular/core';
import { HelpWidgetService } from '@widget/angular';
import { languages, texts } from '@widget/example-shop/shop';
import { Account } from './account.ts';
import { ShopLanguage } from './shop-language.ts';

@Component({
  // The element itself, so that nothing stands between it and the page to which it sticks.
  selector: 'header[shopHeader]',
  host: { class: 'header' },
  imports: [Account],
  template: `
    <div class="page">
      <a class="brand" href="/">
        <img src="/favicon.svg" width="36" height="36" alt="" />
        <span>Alder &amp; Pine</span>
      </a>
      <div class="languages" role="group" [attr.aria-label]="shop.texts().language">
        @for (language of languages; track language) {
          <button
            type="button"
            [lang]="language"
            [title]="textsByLanguage[language].languageName"
            [attr.aria-pressed]="language === shop.language()"
            (click)="shop.choose(language)"
          >
            {{ language.toUpperCase() }}
          </button>
        }
      </div>
      <button
        type="button"
        class="button quiet"
        [attr.aria-expanded]="isOpen()"
        (click)="isOpen() ? widget.close() : widget.open()"
      >
        {{ shop.texts().help }}
      </button>
      <shop-account />
    </div>
  `,
})
export class ShopHeader {
  protected readonly widget = inject(HelpWidgetService);
  protected readonly shop = inject(ShopLanguage);
  protected readonly languages = languages;
  protected readonly textsByLanguage = texts;
  protected readonly isOpen = computed(() => this.widget.state().isOpen);
}
