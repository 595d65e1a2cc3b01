import { Component, inject } from '@angular/core';
import { HelpWidgetService } from '@widget/angular';
import { HelpButton } from './help-button';

@Component({
  imports: [HelpButton],
  selector: 'app-root',
  template: `
    <app-help-button />
    <output>{{ state().session }}</output>
  `,
})
export class App {
  protected readonly state = inject(HelpWidgetService).state;
}
