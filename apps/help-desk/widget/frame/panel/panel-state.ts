import type { Article, ArticleSummary, Session } from '../../../contract/widget-api.ts';
import type { WidgetLabels } from '@widget/core/protocol';
import type { FormState } from '../form/form-state.ts';
import type { ContactForm } from '../form/load-contact-form.ts';
import type { Speech } from '../language/create-speech.ts';

export type View = 'home' | 'article' | 'form';

export type Customer = NonNullable<Session['customer']>;

/** Where the focus goes: to the view's first control, to its heading, or to the first field at fault. */
export type FocusTarget = 'control' | 'heading' | 'fault';

export interface SearchState {
  query: string;
  /** `idle` until the panel is opened for the first time. */
  status: 'idle' | 'loading' | 'ready' | 'failed';
  /** The query that the articles answer, `null` as long as there is no answer. */
  answered: string | null;
  /** What they answer in its place, when words of it were probably mistyped. */
  corrected: string | null;
  articles: readonly ArticleSummary[];
}

export interface ReadingState {
  id: number;
  title: string;
  status: 'loading' | 'ready' | 'missing' | 'failed';
  article: Article | null;
}

/** Everything that the panel shows. The token is not in it. */
export interface PanelState {
  /** The views on top of each other. The last one is seen, the first one is always `home`. */
  trail: readonly View[];
  focus: { turn: number; target: FocusTarget };
  /** It is being found out who the customer is. */
  identifying: boolean;
  customer: Customer | null;
  /** The language to ask articles in. */
  wanted: string;
  /** `null` until the first language is loaded. */
  speech: Speech | null;
  labels: Record<string, WidgetLabels>;
  search: SearchState;
  reading: ReadingState | null;
  form: FormState;
  /** Loaded once the first articles are there. */
  contactForm: ContactForm | 'loading' | 'failed' | null;
}
