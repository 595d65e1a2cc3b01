import { Component, computed, inject } from '@angular/core';
import { HelpWidgetService } from '@widget/angular';

@Component({
  selector: 'shop-help-or-mail',
  template: `
    @if (isMissing()) {
      <p>Help cannot be shown here. <a href="mailto:help@alder-and-pine.example">Write to us</a></p>
    } @else {
      <button type="button" class="button" (click)="helpWidget.open()">Help</button>
    }
  `,
})
export class HelpOrMail {
  protected readonly helpWidget = inject(HelpWidgetService);
  protected readonly isMissing = computed(() =>
    ['blocked', 'failed'].includes(this.helpWidget.state().status),
  );
}
