import { h } from '../drawing/h.ts';
import { Announcer } from './announcer.tsx';
import { ArticleView } from './article-view.tsx';
import { ContactView } from './contact-view.tsx';
import { HomeView } from './home-view.tsx';
import type { Panel } from './panel.ts';

/** The whole panel as it looks in a given state. */
export function PanelView({ panel }: { panel: Panel }) {
  const { trail, reading } = panel.state;
  const view = trail.at(-1);
  return (
    <main className="panel" ariaLabel={panel.speech.say('title')}>
      {/* It stays underneath, so that the way back leads to the same place in the list. */}
      <HomeView panel={panel} onTop={view === 'home'} />
      {view === 'article' && reading && <ArticleView panel={panel} reading={reading} />}
      {view === 'form' && <ContactView panel={panel} />}
      <Announcer panel={panel} />
    </main>
  );
}
