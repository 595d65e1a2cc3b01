import { Component, computed, inject, signal } from '@angular/core';
import { HelpWidgetService, injectHelpWidgetEvent } from '@widget/angular';
import { supportMail } from '@widget/example-shop/shop';
import { ShopLanguage } from './shop-language.ts';

/** Help without the widget, from when its script could not be loaded until it is. */
@Component({
  selector: 'shop-help-fallback',
  template: `
    @if (isMissing()) {
      <aside class="help-fallback" aria-labelledby="help-fallback-title">
        <div role="status">
          <h2 id="help-fallback-title">{{ texts().fallback.title }}</h2>
          <p>{{ texts().fallback.text }}</p>
        </div>
        <div class="actions">
          <a class="button" [href]="mail">{{ texts().fallback.mail }}</a>
          <button
            type="button"
            class="button quiet"
            [attr.aria-disabled]="isLoading()"
            (click)="isLoading() || widget.retry()"
          >
            {{ isLoading() ? texts().fallback.retrying : texts().fallback.retry }}
          </button>
        </div>
      </aside>
    }
  `,
})
export class HelpFallback {
  protected readonly widget = inject(HelpWidgetService);
  protected readonly texts = inject(ShopLanguage).texts;
  protected readonly mail = `mailto:${supportMail}`;
  protected readonly isLoading = computed(() => this.widget.state().status === 'loading');
  // Not the status alone: the notice stays in place, and the focus in it, while another attempt is under way.
  protected readonly isMissing = signal(false);

  constructor() {
    injectHelpWidgetEvent('error', ({ code }) => {
      if (code.startsWith('script-')) this.isMissing.set(true);
    });
    injectHelpWidgetEvent('ready', () => this.isMissing.set(false));
  }
}
