import { Component, computed, inject, signal } from '@angular/core';
import { HelpWidgetService, injectHelpWidgetEvent } from '@widget/angular';
import { formatCountdown } from '@widget/example-shop/shop';
import { EventLog } from './event-log.ts';
import { secondsUntil } from './seconds-until.ts';
import { ShopLanguage } from './shop-language.ts';
import { ShortTokensSwitch } from './short-tokens-switch.ts';

/** Shows what the client knows of the customer's session while it knows it. */
@Component({
  selector: 'shop-session-panel',
  imports: [EventLog, ShortTokensSwitch],
  template: `
    <aside class="session" [attr.data-session]="state().session" [attr.aria-label]="texts().title">
      <details>
        <summary>
          <span class="title">{{ texts().title }}</span>
          <span class="state">
            {{ texts().states[state().session] }}
            @if (countdown(); as time) {
              <span role="timer">{{ time }}</span>
            }
          </span>
          <span class="chevron"></span>
        </summary>
        <div class="body">
          <p class="lead">{{ texts().lead }}</p>
          <dl>
            <dt>{{ texts().script }}</dt>
            <dd>{{ state().status }}</dd>
            <dt>{{ texts().user }}</dt>
            <dd>
              @if (state().userId; as userId) {
                <code>{{ userId }}</code>
              } @else {
                –
              }
            </dd>
            <dt>{{ texts().expires }}</dt>
            <dd>{{ countdown() ?? '–' }}</dd>
            <dt>{{ texts().renewals }}</dt>
            <dd>{{ renewals() }}</dd>
            <dt>{{ texts().error }}</dt>
            <dd [class.error]="state().error">{{ state().error?.message ?? texts().none }}</dd>
          </dl>
          <shop-short-tokens-switch />
          <shop-event-log />
        </div>
      </details>
    </aside>
  `,
})
export class SessionPanel {
  private readonly shopTexts = inject(ShopLanguage).texts;
  protected readonly texts = computed(() => this.shopTexts().session);
  protected readonly state = inject(HelpWidgetService).state;
  protected readonly renewals = signal(0);
  private readonly seconds = secondsUntil(() => this.state().expiresAt);
  protected readonly countdown = computed(() => {
    const seconds = this.seconds();
    return seconds === null ? null : formatCountdown(seconds);
  });

  constructor() {
    injectHelpWidgetEvent('authenticate', () => this.renewals.set(0));
    injectHelpWidgetEvent('renew', () => this.renewals.update((count) => count + 1));
  }
}
