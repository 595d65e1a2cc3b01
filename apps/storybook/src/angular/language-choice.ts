import { Component, inject } from '@angular/core';
import { HelpWidgetService } from '@widget/angular';

@Component({
  selector: 'shop-language-choice',
  template: `
    <label>
      Language
      <select #choice (change)="helpWidget.setLocale(choice.value)">
        <option value="en">English</option>
        <option value="de">Deutsch</option>
        <option value="fr">Français</option>
        <option value="es">Español</option>
        <option value="ar">العربية</option>
      </select>
    </label>
  `,
})
export class LanguageChoice {
  protected readonly helpWidget = inject(HelpWidgetService);
}
