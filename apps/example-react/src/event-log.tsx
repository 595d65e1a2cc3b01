import { useShopLanguage } from './shop-language.tsx';
import { useEventLog } from './use-event-log.ts';

/** The widget's last events, the newest first. */
export function EventLog() {
  const { language, texts } = useShopLanguage();
  const events = useEventLog();
  return (
    <section className="events" aria-labelledby="events-title">
      <h3 id="events-title">{texts.session.events}</h3>
      {events.length === 0 && <p>{texts.session.noEvents}</p>}
      <ol>
        {events.map(({ id, time, type, detail }) => (
          <li key={id}>
            <time dateTime={time.toISOString()}>{time.toLocaleTimeString(language)}</time>
            {type}
            <span>{detail}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
