import type { HelpDeskApi } from '../connection/create-help-desk-api.ts';
import { createLane } from '../create-lane.ts';
import type { PanelStore } from './create-panel-store.ts';
import type { SearchState } from './panel-state.ts';

/** Milliseconds without a keystroke after which a search is made. */
const pause = 100;

/** Finds articles while the person types. The list stays until the next answer takes its place. */
export function createSearch(
  store: PanelStore,
  api: HelpDeskApi,
  /** The first thing that a person looks for is answered: what may be needed next can be fetched. */
  answered: () => void,
) {
  const lane = createLane();
  let timer: ReturnType<typeof setTimeout> | undefined;

  function update(search: Partial<SearchState>) {
    store.set({ search: { ...store.get().search, ...search } });
  }

  function ask() {
    clearTimeout(timer);
    update({ status: 'loading' });
    const { identifying, wanted, search } = store.get();
    if (identifying) return;
    lane.run((signal) => api.articles(search.query.trim(), wanted, signal), {
      done({ articles, corrected = null }) {
        update({ status: 'ready', answered: search.query.trim(), corrected, articles });
        answered();
      },
      // What was found before may have been found for somebody else: it goes.
      failed: () => update({ status: 'failed', answered: null, articles: [] }),
    });
  }

  return {
    ask,
    /** Asks again, unless nobody has looked yet. */
    refresh() {
      if (store.get().search.status !== 'idle') ask();
    },
    begin() {
      if (store.get().search.status === 'idle') ask();
    },
    type(query: string) {
      lane.cancel();
      clearTimeout(timer);
      update({ query, status: 'loading' });
      timer = setTimeout(ask, query ? pause : 0);
    },
    clear() {
      lane.cancel();
      clearTimeout(timer);
      const { status } = store.get().search;
      update({ query: '', status: status === 'idle' ? 'idle' : 'loading', answered: null, articles: [] });
    },
  };
}
