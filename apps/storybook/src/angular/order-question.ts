import { Component, inject, Input } from '@angular/core';
import { HelpWidgetService } from '@widget/angular';

@Component({
  selector: 'shop-order-question',
  template: `<button type="button" class="button" (click)="ask()">Ask about this order</button>`,
})
export class OrderQuestion {
  @Input() order = '';
  private readonly helpWidget = inject(HelpWidgetService);

  protected ask(): void {
    this.helpWidget.prefill({ subject: `Order ${this.order}` });
    this.helpWidget.open('ticketForm');
  }
}
