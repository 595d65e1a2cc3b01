import type { HelpDeskApi } from '../connection/create-help-desk-api.ts';
import { RequestProblem } from '../connection/request-problem.ts';
import { createLane } from '../create-lane.ts';
import type { PanelStore } from './create-panel-store.ts';
import type { FrameMessage } from '../../messages.ts';
import type { Navigation } from './create-navigation.ts';
import type { ReadingState } from './panel-state.ts';

export interface ReaderOptions {
  store: PanelStore;
  api: HelpDeskApi;
  navigation: Navigation;
  post(message: FrameMessage): void;
}

/** Opens one article at a time. */
export function createReader({ store, api, navigation, post }: ReaderOptions) {
  const lane = createLane();

  function update(reading: Partial<ReadingState>) {
    const { reading: current } = store.get();
    if (current) store.set({ reading: { ...current, ...reading } });
  }

  function leave() {
    lane.cancel();
    navigation.leave('article');
    store.set({ reading: null });
  }

  function ask() {
    const { reading, identifying, wanted } = store.get();
    if (!reading) return;
    if (!reading.article) update({ status: 'loading' });
    if (identifying) return;
    lane.run((signal) => api.article(reading.id, wanted, signal), {
      done(article) {
        update({ status: 'ready', title: article.title, article });
        if (!reading.article) post({ type: 'article', id: article.id });
      },
      failed(problem) {
        const missing = problem instanceof RequestProblem && problem.status === 404;
        // It was there, and is not for who is asking now.
        if (missing && reading.article) leave();
        else update({ status: missing ? 'missing' : 'failed', article: null });
      },
    });
  }

  return {
    open(id: number, title = '') {
      store.set({ reading: { id, title, status: 'loading', article: null } });
      navigation.show('article');
      ask();
    },
    /** Asks again for what is open, if anything is. */
    refresh: ask,
    leave,
    clear() {
      lane.cancel();
      store.set({ reading: null });
    },
  };
}
