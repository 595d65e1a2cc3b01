import { Component, computed, inject } from '@angular/core';
import { HelpWidgetService } from '@widget/angular';
import { askForShortTokens, asksForShortTokens } from '@widget/example-shop/shop';
import { ShopLanguage } from './shop-language.ts';

@Component({
  selector: 'shop-short-tokens-switch',
  template: `
    <label>
      {{ texts().shortTokens }}
      <input
        #short
        type="checkbox"
        role="switch"
        aria-describedby="short-tokens-hint"
        [checked]="isShort"
        (change)="choose(short.checked)"
      />
      <span id="short-tokens-hint" class="hint">{{ texts().shortTokensHint }}</span>
    </label>
  `,
})
export class ShortTokensSwitch {
  private readonly widget = inject(HelpWidgetService);
  private readonly shopTexts = inject(ShopLanguage).texts;
  protected readonly texts = computed(() => this.shopTexts().session);
  protected readonly isShort = asksForShortTokens(document.cookie);

  protected choose(wanted: boolean): void {
    askForShortTokens(wanted);
    this.widget.retry();
  }
}
