import { h } from '../drawing/h.ts';
import { Bar } from './bar.tsx';
import { ContactPrompt } from './contact-prompt.tsx';
import { Icon } from './icon.tsx';
import type { Panel } from './panel.ts';
import { SearchResults } from './search-results.tsx';

/** Where the panel opens: a search, and articles to start from. */
export function HomeView({ panel, onTop }: { panel: Panel; onTop: boolean }) {
  const { state, speech, labels, actions } = panel;
  return (
    <section className="view" inert={!onTop}>
      <div className="hero">
        <Bar panel={panel}>
          <h1 className="hero-title" tabIndex={-1}>
            {labels.banner ?? speech.say('title')}
          </h1>
        </Bar>
        <form
          role="search"
          className="search"
          onsubmit={(event) => {
            event.preventDefault();
            actions.searchAgain();
          }}
        >
          <Icon name="search" />
          <input
            type="search"
            className="search-field"
            ariaLabel={speech.say('search')}
            placeholder={speech.say('search')}
            autocomplete="off"
            enterKeyHint="search"
            value={state.search.query}
            oninput={({ currentTarget }) => actions.search(currentTarget.value)}
          />
        </form>
      </div>
      <div className="content">
        <SearchResults panel={panel} />
      </div>
      <ContactPrompt panel={panel} />
    </section>
  );
}
