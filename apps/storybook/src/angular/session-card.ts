import { Component, inject } from '@angular/core';
import { HelpWidgetService } from '@widget/angular';
import { demoCustomers, texts } from '@widget/example-shop/shop';
import { injectSession } from './inject-session.ts';

/** What the widget's client knows of the customer's session, and a way in and out. */
@Component({
  selector: 'shop-session-card',
  template: `
    <section class="card session" aria-label="Help session" [attr.data-session]="state().session">
      <h2>Help session</h2>
      <p class="state" role="status" aria-label="Session">{{ words[state().session] }}</p>
      @if (session.state().isPending) {
        <p class="quiet">The shop is still finding out who is there.</p>
      }
      <dl>
        <dt>Script</dt>
        <dd>{{ state().status }}</dd>
        <dt>Customer</dt>
        <dd>{{ state().userId ?? 'Nobody' }}</dd>
        <dt>Token until</dt>
        <dd>{{ time(state().expiresAt) }}</dd>
      </dl>
      @if (state().error; as error) {
        <div class="problem">
          <p>{{ error.message }}</p>
          <button type="button" class="button button-quiet" (click)="helpWidget.retry()">Try again</button>
        </div>
      }
      <div class="actions">
        <button type="button" class="button" (click)="helpWidget.open()">Open help</button>
        @for (customer of customers; track customer.email) {
          @if (customer.email !== session.state().user?.email) {
            <button type="button" class="button button-quiet" (click)="session.signIn(customer.email)">
              Sign in as {{ customer.name.split(' ')[0] }}
            </button>
          }
        }
        @if (session.state().user) {
          <button type="button" class="button button-quiet" (click)="leave()">Sign out</button>
        }
      </div>
    </section>
  `,
})
export class SessionCard {
  protected readonly helpWidget = inject(HelpWidgetService);
  protected readonly state = this.helpWidget.state;
  protected readonly session = injectSession();
  protected readonly customers = demoCustomers.slice(0, 2);
  protected readonly words = texts.en.session.states;

  protected time(moment: number | null): string {
    return moment ? new Date(moment).toLocaleTimeString() : '–';
  }

  protected leave(): void {
    this.helpWidget.logout();
    this.session.signOut();
  }
}
