export type DemoVisibility = 'all-users' | 'logged-in-users' | 'agents' | 'companies' | 'bots';

export type DemoCompany = 'Acme' | 'Globex';

/** A text in both languages of the demo portal. */
interface DemoText {
  en: string;
  de: string;
}

interface DemoArticle {
  en: { title: string; html: string };
  de: { title: string; html: string };
}

export interface DemoFolder {
  /** Folders that name the same English category share it. */
  category: DemoText;
  name: DemoText;
  description: DemoText;
  visibility: DemoVisibility;
  /** Who sees the folder; only for the visibility `companies`. */
  companies?: DemoCompany[];
  articles: DemoArticle[];
}
