import { supportMail } from '@widget/example-shop/shop';
import { useHelpWidget, useHelpWidgetEvent, useHelpWidgetState } from '@widget/react';
import { useState } from 'react';
import { useShopLanguage } from './shop-language.tsx';

/** Help without the widget, from when its script could not be loaded until it is. */
export function HelpFallback() {
  const widget = useHelpWidget();
  const { status } = useHelpWidgetState();
  const { fallback } = useShopLanguage().texts;

  // Not the status alone: the notice stays in place, and the focus in it, while another attempt is under way.
  const [isMissing, setMissing] = useState(false);
  useHelpWidgetEvent('error', ({ code }) => code.startsWith('script-') && setMissing(true));
  useHelpWidgetEvent('ready', () => setMissing(false));
  if (!isMissing) return null;

  const isLoading = status === 'loading';
  return (
    <aside className="help-fallback" aria-labelledby="help-fallback-title">
      <div role="status">
        <h2 id="help-fallback-title">{fallback.title}</h2>
        <p>{fallback.text}</p>
      </div>
      <div className="actions">
        <a className="button" href={`mailto:${supportMail}`}>
          {fallback.mail}
        </a>
        <button
          type="button"
          className="button quiet"
          aria-disabled={isLoading}
          onClick={() => isLoading || widget.retry()}
        >
          {isLoading ? fallback.retrying : fallback.retry}
        </button>
      </div>
    </aside>
  );
}
