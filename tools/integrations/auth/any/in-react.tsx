import { HelpWidgetProvider, useAuthSource } from '@widget/react';
import { getAuth } from 'firebase/auth';
import type { ReactNode } from 'react';
import { client } from '../client.ts';
import { helpAuth } from './firebase.ts';

export function App({ children }: { children: ReactNode }) {
  return (
    <HelpWidgetProvider client={client} auth={useAuthSource(helpAuth(getAuth()))}>
      {children}
    </HelpWidgetProvider>
  );
}
