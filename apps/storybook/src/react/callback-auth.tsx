import { HelpWidgetProvider, useAuthSource, useHelpWidgetState, type HelpWidget } from '@widget/react';
import { createRoot } from 'react-dom/client';
import type { ShopSession } from '../stage/create-shop-session.ts';

interface Shop {
  helpWidget: HelpWidget;
  session: ShopSession;
}

function App({ helpWidget, session }: Shop) {
  // As onAuthStateChanged() of many a library: calls back with the user's id, and returns how to stop.
  const auth = useAuthSource(session.onChange);
  return (
    <HelpWidgetProvider client={helpWidget} auth={auth}>
      <Customer />
    </HelpWidgetProvider>
  );
}

function Customer() {
  const { userId } = useHelpWidgetState();
  return (
    <p>
      The widget knows: <strong>{userId ?? 'nobody'}</strong>
    </p>
  );
}

/** Starts the shop. Returns how to stop it. */
export function startWithCallbacks(place: HTMLElement, shop: Shop): () => void {
  const root = createRoot(place);
  root.render(<App {...shop} />);
  return () => root.unmount();
}
