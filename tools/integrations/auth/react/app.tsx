import { HelpWidgetProvider } from '@widget/react';
import type { ReactNode } from 'react';
import { client } from '../client.ts';
import { useHelpAuth } from './better-auth.ts';

export function App({ children }: { children: ReactNode }) {
  return (
    <HelpWidgetProvider client={client} auth={useHelpAuth()}>
      {children}
    </HelpWidgetProvider>
  );
}
