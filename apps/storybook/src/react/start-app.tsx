import { authState, HelpWidgetProvider, type HelpWidget } from '@widget/react';
import { StrictMode, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import type { ShopSession } from '../stage/create-shop-session.ts';
import { SessionContext, useSession } from './use-session.ts';

interface Shop {
  helpWidget: HelpWidget;
  session: ShopSession;
}

function App({ helpWidget, children }: { helpWidget: HelpWidget; children: ReactNode }) {
  const { isPending, user } = useSession();
  return (
    <HelpWidgetProvider client={helpWidget} auth={authState(isPending, user?.email)}>
      {children}
    </HelpWidgetProvider>
  );
}

/** Starts the shop with this content. Returns how to stop it. */
export function startApp(place: HTMLElement, { helpWidget, session }: Shop, content: ReactNode): () => void {
  const root = createRoot(place);
  root.render(
    <StrictMode>
      <SessionContext value={session}>
        <App helpWidget={helpWidget}>{content}</App>
      </SessionContext>
    </StrictMode>,
  );
  return () => root.unmount();
}
