import { askForShortTokens, asksForShortTokens, formatCountdown } from '@widget/example-shop/shop';
import { useHelpWidget, useHelpWidgetEvent, useHelpWidgetState } from '@widget/react';
import { useState } from 'react';
import { EventLog } from './event-log.tsx';
import { useShopLanguage } from './shop-language.tsx';
import { useSecondsUntil } from './use-seconds-until.ts';

/** Shows what the client knows of the customer's session while it knows it. */
export function SessionPanel() {
  const { session: texts } = useShopLanguage().texts;
  const { status, session, userId, expiresAt, error } = useHelpWidgetState();
  const seconds = useSecondsUntil(expiresAt);
  const countdown = seconds === null ? null : formatCountdown(seconds);

  const [renewals, setRenewals] = useState(0);
  useHelpWidgetEvent('authenticate', () => setRenewals(0));
  useHelpWidgetEvent('renew', () => setRenewals((count) => count + 1));

  return (
    <aside className="session" data-session={session} aria-label={texts.title}>
      <details>
        <summary>
          <span className="title">{texts.title}</span>
          <span className="state">
            {texts.states[session]} {countdown && <span role="timer">{countdown}</span>}
          </span>
          <span className="chevron" />
        </summary>
        <div className="body">
          <p className="lead">{texts.lead}</p>
          <dl>
            <dt>{texts.script}</dt>
            <dd>{status}</dd>
            <dt>{texts.user}</dt>
            <dd>{userId ? <code>{userId}</code> : '–'}</dd>
            <dt>{texts.expires}</dt>
            <dd>{countdown ?? '–'}</dd>
            <dt>{texts.renewals}</dt>
            <dd>{renewals}</dd>
            <dt>{texts.error}</dt>
            <dd className={error ? 'error' : undefined}>{error ? error.message : texts.none}</dd>
          </dl>
          <ShortTokensSwitch />
          <EventLog />
        </div>
      </details>
    </aside>
  );
}

function ShortTokensSwitch() {
  const widget = useHelpWidget();
  const { session: texts } = useShopLanguage().texts;
  const [short, setShort] = useState(() => asksForShortTokens(document.cookie));

  const choose = (wanted: boolean) => {
    setShort(wanted);
    askForShortTokens(wanted);
    widget.retry();
  };

  return (
    <label>
      {texts.shortTokens}
      <input
        type="checkbox"
        role="switch"
        aria-describedby="short-tokens-hint"
        checked={short}
        onChange={(event) => choose(event.target.checked)}
      />
      <span id="short-tokens-hint" className="hint">
        {texts.shortTokensHint}
      </span>
    </label>
  );
}
