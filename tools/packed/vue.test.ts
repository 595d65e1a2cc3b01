import { describeApp } from './describe-app.ts';
import { describeQuickstart } from './describe-quickstart.ts';
import { recipes } from './recipes.ts';
import { serveVite } from './serve-vite.ts';

const built = { output: 'dist', serve: serveVite };

describeQuickstart('Vue (Vite)', { ...recipes.vueQuickstart, ...built });

describeApp('Vue (Vite)', { ...recipes.vueUsers, ...built });
