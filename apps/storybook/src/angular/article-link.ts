import { Component, inject, Input } from '@angular/core';
import { HelpWidgetService } from '@widget/angular';

@Component({
  selector: 'shop-article-link',
  template: `<button type="button" class="button" (click)="helpWidget.open({ article })">
    When will it arrive?
  </button>`,
})
export class ArticleLink {
  @Input() article = 1;
  protected readonly helpWidget = inject(HelpWidgetService);
}
