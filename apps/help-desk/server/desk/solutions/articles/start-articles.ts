import { read, type Reading } from '../../../storage/read.ts';
import type { Desk } from '../../desk.ts';
import { prepareForAudience } from '../../readers/prepare-for-audience.ts';
import type { Principal } from '../../readers/principal.ts';
import { readerKey } from '../../readers/reader-key.ts';
import type { Reader } from '../../readers/reader.ts';
import { visibility } from '../../readers/visibility.ts';
import { visibleArticles } from '../../readers/visible-articles.ts';
import { isVisibleTo } from '../../readers/is-visible-to.ts';
import { rememberUntilChange } from '../../search/search-state.ts';
import { articleInList } from './article-in-list.ts';
import type { ArticleSummary } from './article-summary.ts';

export interface StartArticles {
  articles: ArticleSummary[];
}

const most = 10;
const lists = rememberUntilChange<StartArticles>(200);

/** The first folders with a visibility that the reader may read and that are not empty. */
export const startFolders = prepareForAudience<{ visibility: number }, { id: number }>(
  (database, audience, slot) =>
    database
      .selectFrom('folders')
      .where('folders.visibility', '=', slot('visibility') as never)
      .where(isVisibleTo(audience))
      .where(({ exists, selectFrom }) =>
        exists(
          selectFrom('articles')
            .select('articles.id')
            .whereRef('articles.folder_id', '=', 'folders.id')
            .$if(audience.kind !== 'agent', (articles) => articles.where('articles.status', '=', 2)),
        ),
      )
      .select('folders.id')
      .orderBy('folders.id')
      .limit(most),
);

/** The first articles of a folder that the reader may read. */
export const firstArticles = prepareForAudience<{ folderId: number }, { id: number }>(
  (database, audience, slot) =>
    visibleArticles(database, audience)
      .where('articles.folder_id', '=', slot('folderId'))
      .select('articles.id')
      .orderBy('articles.id')
      .limit(most),
);

/** What to show before anyone searches: of every folder the first article, then of every folder the second, up to ten. */
export function startArticles({ database }: Desk, reader: Reader): Promise<StartArticles> {
  return read(database, (reading) => lists(reading, readerKey(reader), () => start(reading, reader)));
}

function start(reading: Reading, reader: Reader): StartArticles {
  const articles: ArticleSummary[] = [];
  for (const id of inTurn(articlesByFolder(reading, reader.principal))) {
    if (articles.length === most) break;
    const article = articleInList(reading, reader, id);
    if (article) articles.push(article);
  }
  return { articles };
}

function articlesByFolder(reading: Reading, principal: Principal): number[][] {
  return Object.values(visibility)
    .flatMap((each) => startFolders(principal).all(reading, { visibility: each }))
    .map(({ id }) => id)
    .sort((one, other) => one - other)
    .slice(0, most)
    .map((folderId) =>
      firstArticles(principal)
        .all(reading, { folderId })
        .map(({ id }) => id),
    );
}

function* inTurn(lists: readonly (readonly number[])[]): Generator<number> {
  for (let place = 0; place < most; place++) {
    for (const list of lists) {
      const id = list[place];
      if (id !== undefined) yield id;
    }
  }
}
