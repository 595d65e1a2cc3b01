import { Component, inject } from '@angular/core';
import { HelpWidgetService } from '@widget/angular';
import { ShopLanguage } from './shop-language.ts';

@Component({
  selector: 'shop-hero',
  template: `
    <section class="hero">
      <h1>{{ texts().hero.title }}</h1>
      <p>{{ texts().hero.lead }}</p>
      <div class="actions">
        <a class="button" href="#products">{{ texts().hero.browse }}</a>
        <button type="button" class="button quiet" (click)="widget.open('ticketForm')">
          {{ texts().hero.ask }}
        </button>
      </div>
    </section>
    <section class="promises">
      @for (promise of texts().promises; track promise.title) {
        <div>
          <h2>{{ promise.title }}</h2>
          <p>{{ promise.text }}</p>
        </div>
      }
    </section>
  `,
})
export class ShopHero {
  protected readonly widget = inject(HelpWidgetService);
  protected readonly texts = inject(ShopLanguage).texts;
}
