import { helpWidget } from '@widget/vue';
import type { App } from 'vue';
import { client } from '../client.ts';
import { helpAuth } from './better-auth.ts';

export const addHelp = (app: App) => app.use(helpWidget, { client, auth: helpAuth });
