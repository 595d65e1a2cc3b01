import type { ApplicationConfig } from '@angular/core';
import { authSource, provideHelpWidget } from '@widget/angular';
import { getAuth } from 'firebase/auth';
import { client } from '../client.ts';
import { helpAuth } from './firebase.ts';

export const appConfig: ApplicationConfig = {
  providers: [provideHelpWidget(() => client, { auth: () => authSource(helpAuth(getAuth())) })],
};
