import { h } from '../drawing/h.ts';
import { directionOf } from '../../locales/direction-of.ts';
import { FailureNotice } from './failure-notice.tsx';
import { Icon } from './icon.tsx';
import { Notice } from './notice.tsx';
import type { Panel } from './panel.ts';
import { Placeholder } from './placeholder.tsx';
import { resultsTitle } from './results-title.ts';

export function SearchResults({ panel }: { panel: Panel }) {
  const { state, speech, actions } = panel;
  const { status, answered, articles } = state.search;

  if (status === 'failed') return <FailureNotice panel={panel} retry={actions.searchAgain} />;
  if (answered === null) return <Placeholder lines={9} />;
  if (articles.length === 0) {
    return (
      <Notice
        icon="search"
        title={answered ? speech.say('nothingFound', { query: answered }) : speech.say('noArticles')}
        hint={speech.say('nothingFoundHint')}
      />
    );
  }
  return (
    <section className="results" ariaBusy={String(status === 'loading')}>
      <h2 className="results-title">{answered ? resultsTitle(panel) : speech.say('start')}</h2>
      <ul className="results-list">
        {articles.map((article) => (
          <li key={article.id}>
            <button
              type="button"
              className="result"
              lang={article.language}
              dir={directionOf(article.language)}
              onclick={() => actions.read(article)}
            >
              <span className="result-title">{article.title}</span>
              <span className="result-excerpt">{article.excerpt}</span>
              <span className="result-folder">{article.folder}</span>
              <Icon name="forward" />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
