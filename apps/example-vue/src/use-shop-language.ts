import {
  browserLanguage,
  chooseLanguage,
  chosenLanguage,
  texts as textsByLanguage,
  type Language,
} from '@widget/example-shop/shop';
import { computed, shallowRef } from 'vue';

const chosen = shallowRef(chosenLanguage());
const language = computed(() => chosen.value ?? browserLanguage());
const texts = computed(() => textsByLanguage[language.value]);

function choose(next: Language): void {
  chooseLanguage(next);
  chosen.value = next;
}

/** The shop's language and its texts: what the customer has chosen; until they choose, the browser's. */
export const useShopLanguage = () => ({ chosen, language, texts, choose });
