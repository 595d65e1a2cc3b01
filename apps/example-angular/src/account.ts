import { Component, inject, viewChild, type ElementRef } from '@angular/core';
import { HelpWidgetService } from '@widget/angular';
import { authClient } from './auth-client.ts';
import { injectAuthCall } from './inject-auth-call.ts';
import { Session } from './session.ts';
import { ShopLanguage } from './shop-language.ts';
import { SignInForm } from './sign-in-form.ts';

/** Who is signed in, and the way in and out. */
@Component({
  selector: 'shop-account',
  imports: [SignInForm],
  template: `
    <button
      type="button"
      class="account-button button"
      [class.quiet]="session.customer()"
      popovertarget="account"
      [attr.aria-busy]="session.isPending() && !session.customer()"
    >
      <span>{{ session.customer()?.name ?? texts().account.signIn }}</span>
    </button>
    <div #popover id="account" class="account" popover="auto" role="dialog" aria-labelledby="account-title">
      @if (session.customer(); as customer) {
        <h2 id="account-title">{{ texts().account.greeting(customer.name) }}</h2>
        <p class="email">{{ customer.email }}</p>
        <p class="note">{{ texts().account.note }}</p>
        @if (problem(); as text) {
          <p class="problem" role="alert">{{ text }}</p>
        }
        <button type="button" class="button" [attr.aria-disabled]="pending()" (click)="signOut()">
          {{ texts().account.signOut }}
        </button>
      } @else {
        <h2 id="account-title">{{ texts().account.signInTitle }}</h2>
        <shop-sign-in-form (signedIn)="close()" />
      }
    </div>
  `,
})
export class Account {
  private readonly widget = inject(HelpWidgetService);
  private readonly auth = injectAuthCall();
  private readonly popover = viewChild.required<ElementRef<HTMLElement>>('popover');
  protected readonly session = inject(Session);
  protected readonly texts = inject(ShopLanguage).texts;
  protected readonly pending = this.auth.pending;
  protected readonly problem = this.auth.problem;

  protected async signOut(): Promise<void> {
    // The widget first: nothing of the customer is left in it, even if the shop's server cannot be reached.
    this.widget.logout();
    if (await this.auth.call(() => authClient.signOut())) this.close();
  }

  protected close(): void {
    this.popover().nativeElement.hidePopover();
  }
}
