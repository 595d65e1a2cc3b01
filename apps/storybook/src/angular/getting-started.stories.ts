import { bearerToken, chapter, wiring } from '../stories/getting-started.ts';
import { tellStory } from '../stories/tell-story.ts';
import { startWithBearer } from './bearer-token.ts';
import bearerTokenSource from './bearer-token.ts?raw';
import { inAngular } from './in-angular.ts';
import { SessionCard } from './session-card.ts';
import source from './start-app.ts?raw';

export default { title: 'Angular/Getting started', ...chapter('ng add @widget/angular') };

export const Wiring = inAngular(wiring, SessionCard, source);
export const BearerToken = tellStory(bearerToken, {
  start: startWithBearer,
  source: bearerTokenSource,
  language: 'ts',
});
