'use client';

import type { AuthState, HelpWidget } from '@widget/core';
import { createContext, useContext, useEffect, useRef, type ReactElement, type ReactNode } from 'react';

const HelpWidgetContext = createContext<HelpWidget | null>(null);

export interface HelpWidgetProviderProps {
  /** Made by `createHelpWidget`, outside of any component. */
  client: HelpWidget;
  /**
   * What the auth library says. Without it the widget stays anonymous; what was there and is no longer is a sign-out.
   */
  auth?: AuthState | null | undefined;
  children?: ReactNode;
}

/**
 * Puts the help widget on the page, and keeps it told who is signed in.
 *
 * @example
 * const { isPending, data } = authClient.useSession();
 * <HelpWidgetProvider client={helpWidget} auth={authState(isPending, data?.user.id)}>
 *   <App />
 * </HelpWidgetProvider>
 */
export function HelpWidgetProvider({ client, auth, children }: HelpWidgetProviderProps): ReactElement {
  const status = auth?.status;
  const userId = auth?.status === 'signed-in' ? auth.userId : null;

  useEffect(() => client.mount(), [client]);

  const isGiven = useRef(false);

  // The two facts, not the object: that is a new one in every render.
  useEffect(() => {
    // Whoever says nothing leaves it to others on the page.
    isGiven.current ||= !!status;
    if (!isGiven.current) return;
    if (status === 'signed-in') client.setAuth({ status, userId: userId! });
    else client.setAuth(status && { status });
  }, [client, status, userId]);

  return <HelpWidgetContext.Provider value={client}>{children}</HelpWidgetContext.Provider>;
}

/**
 * The client, to open, prefill, or log out. It stays the same, so a component that only calls it never renders again.
 *
 * @throws Error with `code` `no-provider` when no provider is above
 * @example
 * const helpWidget = useHelpWidget();
 * <button onClick={() => { helpWidget.logout(); void signOut(); }}>Sign out</button>
 */
export function useHelpWidget(): HelpWidget {
  const client = useContext(HelpWidgetContext);
  if (client) return client;
  const message = 'no-provider: Put <HelpWidgetProvider client={…}> above this component.';
  throw Object.assign(new Error(message), { code: 'no-provider' });
}
