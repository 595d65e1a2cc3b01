import type { ApplicationConfig } from '@angular/core';
import { provideHelpWidget } from '@widget/angular';
import { client } from '../client.ts';
import { helpAuth } from './auth0.ts';

export const appConfig: ApplicationConfig = {
  providers: [provideHelpWidget(() => client, { auth: helpAuth })],
};
