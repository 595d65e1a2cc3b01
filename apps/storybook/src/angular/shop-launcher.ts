import { Component, DestroyRef, inject } from '@angular/core';
import { HelpWidgetService } from '@widget/angular';

@Component({
  selector: 'shop-launcher',
  template: `
    <button
      type="button"
      class="button button-shop"
      [attr.aria-expanded]="state().isOpen"
      (click)="state().isOpen ? helpWidget.close() : helpWidget.open()"
    >
      Ask the hut keeper
    </button>
  `,
})
export class ShopLauncher {
  protected readonly helpWidget = inject(HelpWidgetService);
  protected readonly state = this.helpWidget.state;

  constructor() {
    this.helpWidget.hide('launcher');
    inject(DestroyRef).onDestroy(() => this.helpWidget.show('launcher'));
  }
}
