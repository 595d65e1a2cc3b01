import { bearerToken, chapter, wiring } from '../stories/getting-started.ts';
import { tellStory } from '../stories/tell-story.ts';
import { startWithBearer } from './bearer-token.ts';
import bearerTokenSource from './bearer-token.ts?raw';
import { inVue } from './in-vue.ts';
import SessionCard from './session-card.vue';
import source from './start-app.ts?raw';

export default { title: 'Vue/Getting started', ...chapter('npm install @widget/vue') };

export const Wiring = inVue(wiring, SessionCard, source);
export const BearerToken = tellStory(bearerToken, {
  start: startWithBearer,
  source: bearerTokenSource,
  language: 'ts',
});
