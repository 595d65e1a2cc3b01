import { bearerToken, chapter, wiring } from '../stories/getting-started.ts';
import { tellStory } from '../stories/tell-story.ts';
import { startWithBearer } from './bearer-token.tsx';
import bearerTokenSource from './bearer-token.tsx?raw';
import { inReact } from './in-react.tsx';
import { SessionCard } from './session-card.tsx';
import source from './start-app.tsx?raw';

export default { title: 'React/Getting started', ...chapter('npm install @widget/react') };

export const Wiring = inReact(wiring, SessionCard, source);
export const BearerToken = tellStory(bearerToken, {
  start: startWithBearer,
  source: bearerTokenSource,
  language: 'tsx',
});
