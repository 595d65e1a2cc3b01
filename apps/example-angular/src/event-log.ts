import { Component, inject } from '@angular/core';
import { injectEvents } from './inject-events.ts';
import { ShopLanguage } from './shop-language.ts';

/** The widget's last events, the newest first. */
@Component({
  selector: 'shop-event-log',
  template: `
    <section class="events" aria-labelledby="events-title">
      <h3 id="events-title">{{ shop.texts().session.events }}</h3>
      @if (events().length === 0) {
        <p>{{ shop.texts().session.noEvents }}</p>
      }
      <ol>
        @for (event of events(); track event.id) {
          <li>
            <time [dateTime]="event.time.toISOString()">{{
              event.time.toLocaleTimeString(shop.language())
            }}</time>
            {{ event.type }}
            <span>{{ event.detail }}</span>
          </li>
        }
      </ol>
    </section>
  `,
})
export class EventLog {
  protected readonly shop = inject(ShopLanguage);
  protected readonly events = injectEvents();
}
