import { Component, inject, Input, signal } from '@angular/core';
import { HelpWidgetService } from '@widget/angular';

@Component({
  selector: 'shop-words',
  template: `
    <button type="button" class="button" (click)="speak()">Use our own words</button>
    @if (isDone()) {
      <p>The widget now says “{{ launcher }}”.</p>
    }
  `,
})
export class ShopWords {
  @Input() launcher = '';
  @Input() banner = '';
  protected readonly isDone = signal(false);
  private readonly helpWidget = inject(HelpWidgetService);

  protected speak(): void {
    const { launcher, banner } = this;
    this.helpWidget.setLabels({ en: { launcher, banner } });
    this.isDone.set(true);
  }
}
