import type { Generated, Kysely } from 'kysely';

/** Every query goes through this. A transaction is one too. */
export type Database = Kysely<Schema>;

/** All times are milliseconds since 1970, all flags 0 or 1. */
export interface Schema {
  portal: PortalTable;
  widgets: { id: number; sender_may_set: string };
  agents: AgentTable;
  agent_sessions: { id_hash: string; agent_id: number; expires_at: number };

  companies: { id: Generated<number>; name: string };
  company_domains: { domain: string; company_id: number };
  contacts: ContactTable;
  contact_companies: { contact_id: number; company_id: number };

  categories: Timestamps & { id: Generated<number> };
  category_texts: { category_id: number; language: string; name: string; description: string };
  folders: Timestamps & { id: Generated<number>; category_id: number; visibility: 1 | 2 | 3 | 4 | 5 };
  folder_texts: { folder_id: number; language: string; name: string; description: string };
  folder_companies: { folder_id: number; company_id: number };
  articles: Timestamps & { id: Generated<number>; folder_id: number; status: 1 | 2 };
  article_texts: ArticleTextTable;

  search_languages: { id: Generated<number>; tag: string };
  /**
   * Which texts hold a word. It answers `match` and keeps nothing to read. A text's id in the search is its article's
   * times 1024 and its language's.
   */
  article_search: { rowid: number; words: string };
  /** What each word weighs in a text, packed. */
  search_weights: { id: number; weights: Uint8Array };
  search_words: { id: Generated<number>; language_id: number; word: string };
  synonyms: { id: Generated<number>; language: string; words: string };
  /** One row. `changes` grows with whatever may change an answer. */
  search_state: { id: 1; version: number; changes: number };

  tickets: TicketTable;

  events: EventTable;
}

interface Timestamps {
  created_at: number;
  updated_at: number;
}

/** One row. */
interface PortalTable {
  id: 1;
  default_language: string;
  /** Signs the customers' tokens. It must be readable, so the data folder is closed to other users. */
  shared_secret: string;
  /** Whether the keys of this help desk are the published ones of the demo. */
  demo: number;
}

interface AgentTable {
  id: Generated<number>;
  kind: 'agent' | 'bot';
  name: string;
  email: string;
  key_hash: string;
}

interface ContactTable extends Timestamps {
  id: Generated<number>;
  name: string;
  /** Trimmed and in lower case. */
  email: string;
  /** BCP 47 tag, when the contact has chosen one. */
  language: string | null;
}

interface ArticleTextTable {
  id: Generated<number>;
  article_id: number;
  /** BCP 47 tag. */
  language: string;
  title: string;
  /** Sanitised. */
  html: string;
  /** The same without markup. */
  text: string;
  updated_at: number;
}

interface TicketTable extends Timestamps {
  id: Generated<number>;
  /** The name of the draft that it was sent as: see `draftName`. Sending that again finds it. */
  idempotency_key: string | null;
  requester_id: number;
  /** As given with this ticket: who writes anonymously cannot rename a contact. */
  requester_name: string;
  /** Whether a token proved who wrote. */
  verified: number;
  subject: string;
  /** Sanitised HTML. */
  description: string;
  description_text: string;
  status: number;
  priority: number;
  source: number;
  type: string | null;
  /** Whom the page that it came from says it is for; they are no rows of this help desk. */
  group_id: number | null;
  product_id: number | null;
  /** Which of the page's forms was sent. */
  form_id: number | null;
  /** A JSON object. */
  custom_fields: string;
}

/** What was changed, by whom, in the order in which it happened. Never what stood there. */
interface EventTable {
  id: Generated<number>;
  at: number;
  actor_kind: 'anonymous' | 'customer' | 'agent' | 'bot';
  /** A contact's or an agent's; `null` for somebody anonymous. */
  actor_id: number | null;
  action: 'create' | 'update' | 'delete';
  noun: 'article' | 'category' | 'contact' | 'folder' | 'synonym' | 'ticket';
  row_id: number;
}
