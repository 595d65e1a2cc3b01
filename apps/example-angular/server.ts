import { join } from 'node:path';
import { runExample } from '@widget/example-shop';

await runExample({
  assets: join(import.meta.dirname, 'dist'),
  data: join(import.meta.dirname, '.data'),
  port: 4830,
});
