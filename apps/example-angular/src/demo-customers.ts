import { Component, inject } from '@angular/core';
import { demoCustomers, demoPassword } from '@widget/example-shop/shop';
import { authClient } from './auth-client.ts';
import { injectAuthCall } from './inject-auth-call.ts';
import { Session } from './session.ts';
import { ShopLanguage } from './shop-language.ts';

/** Lets a visitor become any demo customer with one click, whoever they are now. */
@Component({
  selector: 'shop-demo-customers',
  template: `
    <aside class="demo" aria-labelledby="demo-label">
      <div class="page">
        <span id="demo-label">{{ texts().demo.label }}</span>
        <ul>
          @for (demo of customers; track demo.email) {
            <li>
              <button
                type="button"
                [attr.aria-pressed]="customer()?.email === demo.email"
                [attr.aria-disabled]="pending()"
                (click)="signIn(demo.email)"
              >
                {{ demo.name }} <span>{{ demo.company ?? texts().demo.privateCustomer }}</span>
              </button>
            </li>
          }
        </ul>
        @if (problem(); as text) {
          <p class="problem" role="alert">{{ text }}</p>
        }
      </div>
    </aside>
  `,
})
export class DemoCustomers {
  private readonly auth = injectAuthCall();
  protected readonly customers = demoCustomers;
  protected readonly customer = inject(Session).customer;
  protected readonly texts = inject(ShopLanguage).texts;
  protected readonly pending = this.auth.pending;
  protected readonly problem = this.auth.problem;

  protected signIn(email: string): void {
    void this.auth.call(() => authClient.signIn.email({ email, password: demoPassword }));
  }
}
