import { Component, inject } from '@angular/core';
import { HelpWidgetService } from '@widget/angular';

@Component({
  selector: 'shop-help-button',
  template: `<button type="button" class="button" (click)="helpWidget.open()">Help</button>`,
})
export class HelpButton {
  protected readonly helpWidget = inject(HelpWidgetService);
}
