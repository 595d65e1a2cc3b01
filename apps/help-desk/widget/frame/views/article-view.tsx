import { h } from '../drawing/h.ts';
import { directionOf } from '../../locales/direction-of.ts';
import { primaryLanguage } from '../../locales/primary-language.ts';
import type { ReadingState } from '../panel/panel-state.ts';
import { Bar } from './bar.tsx';
import { ContactPrompt } from './contact-prompt.tsx';
import { FailureNotice } from './failure-notice.tsx';
import { insertArticle } from './insert-article.ts';
import { Notice } from './notice.tsx';
import type { Panel } from './panel.ts';
import { Placeholder } from './placeholder.tsx';

/** What stands for the title as long as it is not known. */
const untitled = {
  loading: 'loading',
  ready: 'loading',
  missing: 'missingArticle',
  failed: 'failed',
} as const;

export function ArticleView({ panel, reading }: { panel: Panel; reading: ReadingState }) {
  const { state, speech, actions } = panel;
  const { id, title, status, article } = reading;
  const language = article?.language ?? speech.language;
  const foreign = article && primaryLanguage(language) !== primaryLanguage(state.wanted);

  return (
    <section key={id} className="view view-arriving">
      <Bar panel={panel} back={actions.leaveArticle}>
        <p className="bar-title">{article?.folder}</p>
      </Bar>
      <div className="content">
        <article className="article" lang={language} dir={directionOf(language)}>
          <h1 className={title || status === 'loading' ? 'title' : 'unseen'} tabIndex={-1}>
            {title || speech.say(untitled[status])}
          </h1>
          {foreign && (
            <p className="language-note" lang={speech.language} dir={directionOf(speech.language)}>
              {speech.say('otherLanguage', { language: speech.languageName(language) })}
            </p>
          )}
          {article && (
            <div
              className="prose"
              key={article.html}
              created={(body) => insertArticle(body, article.html, actions.contact)}
            />
          )}
        </article>
        {article && (
          <p className="article-date">{speech.say('updated', { date: speech.date(article.updatedAt) })}</p>
        )}
        {status === 'loading' && !article && <Placeholder lines={8} />}
        {status === 'missing' && (
          <Notice
            icon="search"
            title={speech.say('missingArticle')}
            hint={speech.say('missingArticleHint')}
          />
        )}
        {status === 'failed' && <FailureNotice panel={panel} retry={actions.readAgain} />}
      </div>
      <ContactPrompt panel={panel} />
    </section>
  );
}
