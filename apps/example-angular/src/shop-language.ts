import { computed, Injectable, signal } from '@angular/core';
import {
  browserLanguage,
  chooseLanguage,
  chosenLanguage,
  texts,
  type Language,
} from '@widget/example-shop/shop';

/** The shop's language and its texts: what the customer has chosen; until they choose, the browser's. */
@Injectable({ providedIn: 'root' })
export class ShopLanguage {
  private readonly choice = signal(chosenLanguage());
  readonly chosen = this.choice.asReadonly();
  readonly language = computed(() => this.choice() ?? browserLanguage());
  readonly texts = computed(() => texts[this.language()]);

  choose(language: Language): void {
    chooseLanguage(language);
    this.choice.set(language);
  }
}
