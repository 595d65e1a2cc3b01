// `npm run bench:help-desk`: what the help desk's search costs, beside the bare query of FTS5 over the same texts. CPU
// time, interleaved, medians. Figures to look at: nothing here passes or fails.
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { fillHelpDesk } from './bench/help-desk/fill-help-desk.ts';
import { measureNeighbours, measureRequests } from './bench/help-desk/measure-requests.ts';
import { measureRecall } from './bench/help-desk/measure-recall.ts';
import { measureSearch } from './bench/help-desk/measure-search.ts';

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '1000,10000' },
    data: { type: 'string' },
  },
});

// Filling takes minutes: what is kept under --data is used again.
const kept = values.data ?? mkdtempSync(join(tmpdir(), 'bench-help-desk-'));
try {
  for (const articles of values.articles.split(',').map(Number)) {
    const folder = join(kept, String(articles));
    if (!existsSync(join(folder, 'bare.sqlite'))) {
      console.log(`\nWriting ${articles} articles …`);
      await fillHelpDesk(folder, articles);
    }
    const megabytes = (name: string) => (statSync(join(folder, name)).size / 2 ** 20).toFixed(0);
    console.log(
      `\n${articles} articles: ${megabytes('help-desk.sqlite')} MB; an index of FTS5 alone: ${megabytes('bare.sqlite')} MB`,
    );
    await measureSearch(folder);
    await measureRecall(folder, articles);
    await measureNeighbours(folder);
  }
  await measureRequests();
} finally {
  if (values.data === undefined) rmSync(kept, { recursive: true });
}
