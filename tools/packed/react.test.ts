import { describeApp } from './describe-app.ts';
import { describeQuickstart } from './describe-quickstart.ts';
import { recipes } from './recipes.ts';
import { serveVite } from './serve-vite.ts';

const built = { output: 'dist', serve: serveVite };

describeQuickstart('React (Vite)', { ...recipes.reactQuickstart, ...built });

describeQuickstart('React (Vite, JavaScript)', {
  ...recipes.reactQuickstart,
  ...built,
  templates: ['vite-react', 'vite-react-javascript'],
  replacements: { '.tsx': '.jsx', "('root')!": "('root')" },
});

describeApp('React (Vite)', { ...recipes.reactUsers, ...built });
