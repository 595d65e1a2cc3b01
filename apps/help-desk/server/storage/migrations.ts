import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** In the order of their names. What has been released is never edited: a change is a new entry. */
export const migrations: Record<string, Migration> = {
  '001-people': statements(
    `create table portal (
       id integer primary key check (id = 1),
       default_language text not null,
       shared_secret text not null,
       demo integer not null check (demo in (0, 1))
     ) strict`,
    `create table widgets (id integer primary key) strict`,
    `create table agents (
       id integer primary key autoincrement,
       kind text not null check (kind in ('agent', 'bot')),
       name text not null,
       email text not null unique,
       key_hash text not null unique
     ) strict`,
    `create table agent_sessions (
       id_hash text primary key,
       agent_id integer not null references agents on delete cascade,
       expires_at integer not null
     ) strict, without rowid`,
    `create table companies (
       id integer primary key autoincrement,
       name text not null unique
     ) strict`,
    `create table company_domains (
       domain text primary key,
       company_id integer not null references companies on delete cascade
     ) strict, without rowid`,
    `create table contacts (
       id integer primary key autoincrement,
       name text not null,
       email text not null unique,
       language text,
       created_at integer not null,
       updated_at integer not null
     ) strict`,
    `create table contact_companies (
       contact_id integer not null references contacts on delete cascade,
       company_id integer not null references companies on delete cascade,
       primary key (contact_id, company_id)
     ) strict, without rowid`,
  ),

  '002-solutions': statements(
    `create table categories (
       id integer primary key autoincrement,
       created_at integer not null,
       updated_at integer not null
     ) strict`,
    `create table category_texts (
       category_id integer not null references categories on delete cascade,
       language text not null,
       name text not null,
       description text not null,
       primary key (category_id, language)
     ) strict, without rowid`,
    `create table folders (
       id integer primary key autoincrement,
       category_id integer not null references categories on delete cascade,
       visibility integer not null check (visibility between 1 and 5),
       created_at integer not null,
       updated_at integer not null
     ) strict`,
    `create index folders_of_category on folders (category_id)`,
    `create table folder_texts (
       folder_id integer not null references folders on delete cascade,
       language text not null,
       name text not null,
       description text not null,
       primary key (folder_id, language)
     ) strict, without rowid`,
    `create table folder_companies (
       folder_id integer not null references folders on delete cascade,
       company_id integer not null references companies on delete cascade,
       primary key (folder_id, company_id)
     ) strict, without rowid`,
    `create table articles (
       id integer primary key autoincrement,
       folder_id integer not null references folders on delete cascade,
       status integer not null check (status in (1, 2)),
       created_at integer not null,
       updated_at integer not null
     ) strict`,
    `create index articles_of_folder on articles (folder_id)`,
    `create table article_texts (
       id integer primary key autoincrement,
       article_id integer not null references articles on delete cascade,
       language text not null,
       title text not null,
       html text not null,
       text text not null,
       updated_at integer not null,
       unique (article_id, language)
     ) strict`,
    `create index article_texts_in_language on article_texts (language)`,
    // The words arrive analysed; the tokenizer only has to split at spaces and drop accents.
    `create virtual table article_search using fts5 (
       title, body,
       content = '', contentless_delete = 1,
       tokenize = 'unicode61 remove_diacritics 2',
       prefix = '2 3'
     )`,
    // A deleted category takes its folders, articles and texts along; no code of ours sees the last ones go.
    `create trigger article_texts_leave_the_search after delete on article_texts begin
       delete from article_search where rowid = old.id;
     end`,
  ),

  '003-tickets': statements(
    `create table tickets (
       id integer primary key autoincrement,
       idempotency_key text,
       requester_id integer not null references contacts,
       requester_name text not null,
       verified integer not null check (verified in (0, 1)),
       subject text not null,
       description text not null,
       description_text text not null,
       status integer not null,
       priority integer not null,
       source integer not null,
       type text,
       custom_fields text not null,
       created_at integer not null,
       updated_at integer not null,
       unique (requester_id, idempotency_key)
     ) strict`,
  ),

  '004-events': statements(
    `create table events (
       id integer primary key autoincrement,
       at integer not null,
       actor_kind text not null,
       actor_id integer,
       action text not null,
       noun text not null,
       row_id integer not null
     ) strict`,
  ),

  '005-sender-may-set': statements(
    // Names of fields, with blanks between them.
    `alter table widgets add column sender_may_set text not null default ''`,
  ),

  '006-ticket-routing': statements(
    `alter table tickets add column group_id integer`,
    `alter table tickets add column product_id integer`,
    `alter table tickets add column form_id integer`,
  ),

  '007-search': statements(
    // The languages that there are texts in. A language's number is part of every word in the index.
    `create table search_languages (
       id integer primary key autoincrement check (id < 1024),
       tag text not null unique
     ) strict`,
    `drop trigger article_texts_leave_the_search`,
    `drop table article_search`,
    // Which texts hold a word, and nothing else of them: what it weighs there is in search_weights. One column of words
    // that are ready; the first sign of each tells its language, and whether it matters in the text.
    `create virtual table article_search using fts5 (
       words,
       content = '', contentless_delete = 1, detail = none,
       tokenize = "unicode61 remove_diacritics 0 categories 'L* N* M* Co'",
       prefix = '2 3 4'
     )`,
    `create table search_weights (
       id integer primary key,
       weights blob not null
     ) strict`,
    // What was written somewhere once, for who mistypes it.
    `create table search_words (
       id integer primary key autoincrement,
       language_id integer not null references search_languages,
       word text not null,
       unique (language_id, word)
     ) strict`,
    `create table synonyms (
       id integer primary key autoincrement,
       language text not null,
       words text not null
     ) strict`,
    `create index synonyms_in_language on synonyms (language)`,
    // Version 0: the texts that are there already have to be indexed.
    `create table search_state (
       id integer primary key check (id = 1),
       version integer not null,
       changes integer not null
     ) strict`,
    `insert into search_state values (1, 0, 0)`,
    `create trigger article_texts_leave_the_search after delete on article_texts begin
       delete from article_search
         where rowid = old.article_id * 1024 + (select id from search_languages where tag = old.language);
       delete from search_weights
         where id = old.article_id * 1024 + (select id from search_languages where tag = old.language);
     end`,
    ...['articles', 'article_texts', 'folders', 'folder_texts', 'folder_companies', 'synonyms'].flatMap(
      (table) =>
        ['insert', 'update', 'delete'].map(
          (action) => `create trigger ${table}_${action}_changes_answers after ${action} on ${table} begin
           update search_state set changes = changes + 1;
         end`,
        ),
    ),
    `create index folders_of_visibility on folders (visibility)`,
    `create index folders_of_company on folder_companies (company_id, folder_id)`,
    `drop index articles_of_folder`,
    `create index articles_of_folder on articles (folder_id, status, id)`,
    `drop index article_texts_in_language`,
    `create index category_texts_in_language on category_texts (language)`,
    `create index tickets_by_time on tickets (created_at, id)`,
  ),

  '008-pages': statements(
    // Narrow, to count tickets by: a list is ordered by the ids, and never by a clock that may be set back.
    `drop index tickets_by_time`,
    `create index tickets_in_order on tickets (id)`,
  ),
};

function statements(...texts: string[]): Migration {
  return {
    async up(database) {
      for (const text of texts) await sql.raw(text).execute(database);
    },
  };
}
