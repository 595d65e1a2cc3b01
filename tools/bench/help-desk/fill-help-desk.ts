import { DatabaseSync } from 'node:sqlite';
import { join } from 'node:path';
import { createHelpDesk } from '../../../apps/help-desk/server/create-help-desk.ts';
import { demoAccount } from '../../../apps/help-desk/server/demo/demo-account.ts';
import { analyseText } from '../../../apps/help-desk/server/desk/search/analyse-text.ts';
import { indexArticleText } from '../../../apps/help-desk/server/desk/search/index-article-text.ts';
import { openDatabase } from '../../../apps/help-desk/server/storage/open-database.ts';
import { createCorpus, folderCount } from './create-corpus.ts';

/** Of a hundred folders: for all 60, for who is signed in 15, for agents 15, for companies 7, for bots 3. */
export function visibilityOf(folder: number): 1 | 2 | 3 | 4 | 5 {
  const place = (folder * 37) % 100;
  return place < 60 ? 1 : place < 75 ? 2 : place < 90 ? 3 : place < 97 ? 4 : 5;
}

/** The database's file, filled with so many articles; and beside them, to compare with, an index as FTS5 makes it. */
export async function fillHelpDesk(folder: string, articles: number): Promise<string> {
  const helpDesk = await createHelpDesk({ data: folder, account: demoAccount });
  await helpDesk.close();
  const file = join(folder, 'help-desk.sqlite');
  const database = await openDatabase(file);
  const bare = new DatabaseSync(':memory:');
  bare.exec(`attach '${join(folder, 'bare.sqlite')}' as kept; pragma kept.journal_mode = off; begin;
    create virtual table kept.bare using fts5 (title, body, content = '', contentless_delete = 1,
      tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3')`);
  const index = bare.prepare('insert into kept.bare (rowid, title, body) values (?, ?, ?)');
  const searchable = (text: string, language: string) =>
    analyseText(text, language)
      .flatMap(({ written, stem }) => (stem === written ? [stem] : [stem, written]))
      .join(' ');

  await database.transaction().execute(async (transaction) => {
    const times = { created_at: 0, updated_at: 0 };
    const companies = ['Acme', 'Globex', 'Initech', 'Umbrella', 'Hooli'];
    await transaction
      .insertInto('companies')
      .values(companies.map((name) => ({ name })))
      .execute();
    await transaction
      .insertInto('categories')
      .values({ id: 1, ...times })
      .execute();
    for (let place = 0; place < folderCount; place++) {
      const id = place + 1;
      const visibility = visibilityOf(place);
      await transaction
        .insertInto('folders')
        .values({ id, category_id: 1, visibility, ...times })
        .execute();
      await transaction
        .insertInto('folder_texts')
        .values({ folder_id: id, language: 'en', name: `Folder ${id}`, description: '' })
        .execute();
      if (visibility !== 4) continue;
      const company = (place % companies.length) + 1;
      await transaction
        .insertInto('folder_companies')
        .values({ folder_id: id, company_id: company })
        .execute();
    }
    let id = 0;
    let texts = 0;
    for (const article of createCorpus(articles)) {
      id += 1;
      await transaction
        .insertInto('articles')
        .values({ id, folder_id: article.folder + 1, status: 2, ...times })
        .execute();
      for (const { language, title, text } of article.texts) {
        await transaction
          .insertInto('article_texts')
          .values({ article_id: id, language, title, html: `<p>${text}</p>`, text, updated_at: 0 })
          .execute();
        await indexArticleText(transaction, { articleId: id, title, text, language });
        index.run(++texts, searchable(title, language), searchable(text, language));
      }
    }
  });
  bare.exec(`commit; insert into kept.bare (bare) values ('optimize')`);
  bare.close();
  await database.destroy();
  return file;
}
