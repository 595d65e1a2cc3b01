import type { Panel } from './panel.ts';

/** How many articles were found, and for what where that is not what was typed. */
export function resultsTitle({ state: { search }, speech }: Panel): string {
  const { corrected: query, articles } = search;
  const results = speech.say('results', { count: articles.length });
  return query ? `${speech.say('corrected', { query })}: ${results}` : results;
}
