import {
  browserLanguage,
  chooseLanguage,
  chosenLanguage,
  texts,
  type Language,
  type Texts,
} from '@widget/example-shop/shop';
import { useHelpWidget } from '@widget/react';
import { createContext, use, useEffect, useState, type ReactNode } from 'react';

interface ShopLanguageValue {
  language: Language;
  texts: Texts;
  choose: (language: Language) => void;
}

const ShopLanguageContext = createContext<ShopLanguageValue>({
  language: 'en',
  texts: texts.en,
  choose: () => {},
});

/** The shop's language and its texts. */
export const useShopLanguage = () => use(ShopLanguageContext);

/**
 * Speaks the language that the customer has chosen, and has the widget speak it too. Until they choose, the shop
 * follows the browser, and the widget the language that the help desk knows the customer to prefer.
 */
export function ShopLanguage({ children }: { children: ReactNode }) {
  const widget = useHelpWidget();
  const [chosen, setChosen] = useState(chosenLanguage);
  const language = chosen ?? browserLanguage();

  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  useEffect(() => {
    if (chosen) widget.setLocale(chosen);
  }, [widget, chosen]);

  const choose = (next: Language) => {
    chooseLanguage(next);
    setChosen(next);
  };
  return (
    <ShopLanguageContext value={{ language, texts: texts[language], choose }}>{children}</ShopLanguageContext>
  );
}
