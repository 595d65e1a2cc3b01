import { Component, inject, signal } from '@angular/core';
import { HelpWidgetService, injectHelpWidgetEvent } from '@widget/angular';

@Component({
  selector: 'shop-open-counter',
  template: `
    <button type="button" class="button" (click)="helpWidget.open()">Help</button>
    <p>{{ count() === 1 ? 'Opened once' : 'Opened ' + count() + ' times' }}</p>
  `,
})
export class OpenCounter {
  protected readonly helpWidget = inject(HelpWidgetService);
  protected readonly count = signal(0);

  constructor() {
    injectHelpWidgetEvent('open', () => this.count.update((count) => count + 1));
  }
}
