import type { ArticleSummary, FrameConfiguration } from '../../../contract/widget-api.ts';
import type { FrameMessage, PageMessage } from '../../messages.ts';
import { createHelpDeskApi } from '../connection/create-help-desk-api.ts';
import { createPanelStore } from './create-panel-store.ts';
import { createForm } from '../form/create-form.ts';
import { emptyForm } from '../form/form-state.ts';
import { createLanguage } from './create-language.ts';
import { createNavigation } from './create-navigation.ts';
import { createReader } from './create-reader.ts';
import { createSearch } from './create-search.ts';
import { createSignIn } from './create-sign-in.ts';
import type { PanelState } from './panel-state.ts';

export interface PanelOptions {
  configuration: FrameConfiguration;
  /** The browser's languages, most wanted first. */
  languages: readonly string[];
  fetch: typeof fetch;
  /** Tells the page something. */
  post(message: FrameMessage): void;
  /** Shows the state, at once. */
  show(state: PanelState): void;
}

/** What a person can do in the panel. */
export type PanelActions = ReturnType<typeof createPanel>['actions'];

/** The panel without its looks: what it knows, what the page can tell it, and what a person can do with it. */
export function createPanel({ configuration, languages, fetch, post, show }: PanelOptions) {
  const store = createPanelStore(
    {
      trail: ['home'],
      focus: { turn: 0, target: 'control' },
      identifying: false,
      customer: null,
      wanted: configuration.defaultLanguage,
      speech: null,
      labels: {},
      search: { query: '', status: 'idle', answered: null, corrected: null, articles: [] },
      reading: null,
      form: emptyForm,
      contactForm: null,
    },
    () => show(store.get()),
  );
  const api = createHelpDeskApi({
    widgetId: configuration.widgetId,
    fetch,
    onRejected: (code, message) => signIn.rejected(code, message),
  });
  const navigation = createNavigation(store);
  const reader = createReader({ store, api, navigation, post });
  const form = createForm({ store, api, navigation, post });
  const search = createSearch(store, api, form.load);
  const language = createLanguage(store, configuration, languages);
  const signIn = createSignIn({
    store,
    api,
    post,
    forget() {
      navigation.home();
      search.clear();
      reader.clear();
      form.clear();
      prefer(null);
      saidSince.forEach(obey);
    },
    refresh(customer) {
      if (customer) prefer(customer.language);
      refresh();
    },
  });
  /** What the page has said since it last presented a token: if that brings another customer, it is meant for them. */
  let saidSince: PageMessage[] = [];

  /** The launcher speaks it, too. */
  function prefer(preferred: string | null) {
    language.prefer(preferred);
    post({ type: 'language', preferred });
  }

  function refresh() {
    search.refresh();
    reader.refresh();
  }

  function open({ target, quietly }: Extract<PageMessage, { type: 'open' }>) {
    if (target?.view === 'article') reader.open(target.id);
    if (target?.view === 'ticketForm') form.open(target);
    search.begin();
    if (!quietly) navigation.focus('control');
  }

  function obey(message: PageMessage): void {
    switch (message.type) {
      case 'authenticate':
        return signIn.authenticate(message.token, message.tokenId);
      case 'open':
        return open(message);
      case 'labels':
        return store.set({ labels: { ...store.get().labels, ...message.labels } });
      case 'locale':
        language.set(message.locale);
        return refresh();
      case 'prefill':
      case 'identify':
        return form.prefill(message.fields, message.form);
      case 'hideFields':
        return form.hide(message.fields, message.form);
      case 'disableFields':
      case 'enableFields':
        return form.disable(message.fields, message.form, message.type === 'disableFields');
      case 'clearForm':
        return form.clear();
    }
  }

  language.choose();

  return {
    /** Does what the page says. */
    receive(message: PageMessage) {
      if (message.type === 'authenticate') saidSince = [];
      else saidSince = [...saidSince, message];
      obey(message);
    },
    actions: {
      search: search.type,
      searchAgain: search.ask,
      read: ({ id, title }: Pick<ArticleSummary, 'id' | 'title'>) => reader.open(id, title),
      readAgain: reader.refresh,
      leaveArticle: reader.leave,
      contact: () => form.open(),
      leaveForm: form.leave,
      enter: form.enter,
      send: form.send,
      backToArticles() {
        navigation.home();
        reader.clear();
      },
      close: () => post({ type: 'close' }),
    },
  };
}
