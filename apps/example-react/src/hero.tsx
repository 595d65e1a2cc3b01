import { useHelpWidget } from '@widget/react';
import { useShopLanguage } from './shop-language.tsx';

export function Hero() {
  const widget = useHelpWidget();
  const { hero, promises } = useShopLanguage().texts;
  return (
    <>
      <section className="hero">
        <h1>{hero.title}</h1>
        <p>{hero.lead}</p>
        <div className="actions">
          <a className="button" href="#products">
            {hero.browse}
          </a>
          <button type="button" className="button quiet" onClick={() => widget.open('ticketForm')}>
            {hero.ask}
          </button>
        </div>
      </section>
      <section className="promises">
        {promises.map(({ title, text }) => (
          <div key={title}>
            <h2>{title}</h2>
            <p>{text}</p>
          </div>
        ))}
      </section>
    </>
  );
}
