import { formatPrice, products, type Product } from '@widget/example-shop/shop';
import { useHelpWidget } from '@widget/react';
import { useShopLanguage } from './shop-language.tsx';

export function Products() {
  const widget = useHelpWidget();
  const { language, texts } = useShopLanguage();

  const ask = ({ name }: Product) => {
    widget.prefill({ subject: texts.products.question(name) });
    widget.open('ticketForm');
  };

  return (
    <section id="products" className="products" aria-labelledby="products-title" tabIndex={-1}>
      <h2 id="products-title">{texts.products.title}</h2>
      <p>{texts.products.lead}</p>
      <ul>
        {products.map((product) => (
          <li key={product.name}>
            <article className="product" aria-labelledby={product.image}>
              <img src={product.image} width="480" height="360" alt="" />
              <div>
                <h3 id={product.image}>{product.name}</h3>
                <p className="price">{formatPrice(product.price, language)}</p>
                <p className="kind">{product.kind[language]}</p>
                <p className="description">{product.description[language]}</p>
                <button
                  type="button"
                  className="button quiet"
                  aria-describedby={product.image}
                  onClick={() => ask(product)}
                >
                  {texts.products.ask}
                </button>
              </div>
            </article>
          </li>
        ))}
      </ul>
    </section>
  );
}
