import { helpWidget, useAuthSource } from '@widget/vue';
import { getAuth } from 'firebase/auth';
import type { App } from 'vue';
import { client } from '../client.ts';
import { helpAuth } from './firebase.ts';

export const addHelp = (app: App) =>
  app.use(helpWidget, { client, auth: () => useAuthSource(helpAuth(getAuth())) });
