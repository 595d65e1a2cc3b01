import { languages, texts as textsByLanguage } from '@widget/example-shop/shop';
import { useHelpWidget, useHelpWidgetState } from '@widget/react';
import { Account } from './account.tsx';
import { useShopLanguage } from './shop-language.tsx';

export function Header() {
  const widget = useHelpWidget();
  const { isOpen } = useHelpWidgetState();
  const { language, texts, choose } = useShopLanguage();
  return (
    <header className="header">
      <div className="page">
        <a className="brand" href="/">
          <img src="/favicon.svg" width="36" height="36" alt="" />
          <span>Alder &amp; Pine</span>
        </a>
        <div className="languages" role="group" aria-label={texts.language}>
          {languages.map((each) => (
            <button
              key={each}
              type="button"
              lang={each}
              title={textsByLanguage[each].languageName}
              aria-pressed={each === language}
              onClick={() => choose(each)}
            >
              {each.toUpperCase()}
            </button>
          ))}
        </div>
        <button
          type="button"
          className="button quiet"
          aria-expanded={isOpen}
          onClick={() => (isOpen ? widget.close() : widget.open())}
        >
          {texts.help}
        </button>
        <Account />
      </div>
    </header>
  );
}
