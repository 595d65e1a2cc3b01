import { Component, inject } from '@angular/core';
import { HelpWidgetService } from '@widget/angular';
import { formatPrice, products, type Product } from '@widget/example-shop/shop';
import { ShopLanguage } from './shop-language.ts';

@Component({
  selector: 'shop-product-list',
  template: `
    <section id="products" class="products" aria-labelledby="products-title" tabindex="-1">
      <h2 id="products-title">{{ shop.texts().products.title }}</h2>
      <p>{{ shop.texts().products.lead }}</p>
      <ul>
        @for (product of products; track product.name) {
          <li>
            <article class="product" [attr.aria-labelledby]="product.image">
              <img [src]="product.image" width="480" height="360" alt="" />
              <div>
                <h3 [id]="product.image">{{ product.name }}</h3>
                <p class="price">{{ formatPrice(product.price, shop.language()) }}</p>
                <p class="kind">{{ product.kind[shop.language()] }}</p>
                <p class="description">{{ product.description[shop.language()] }}</p>
                <button
                  type="button"
                  class="button quiet"
                  [attr.aria-describedby]="product.image"
                  (click)="ask(product)"
                >
                  {{ shop.texts().products.ask }}
                </button>
              </div>
            </article>
          </li>
        }
      </ul>
    </section>
  `,
})
export class ProductList {
  private readonly widget = inject(HelpWidgetService);
  protected readonly shop = inject(ShopLanguage);
  protected readonly products = products;
  protected readonly formatPrice = formatPrice;

  protected ask({ name }: Product): void {
    this.widget.prefill({ subject: this.shop.texts().products.question(name) });
    this.widget.open('ticketForm');
  }
}
