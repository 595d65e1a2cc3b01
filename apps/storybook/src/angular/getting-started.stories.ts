import { chapter, wiring } from '../stories/getting-started.ts';
import { inAngular } from './in-angular.ts';
import { SessionCard } from './session-card.ts';
import source from './start-app.ts?raw';

export default { title: 'Angular/Getting started', ...chapter('ng add @widget/angular') };

export const Wiring = inAngular(wiring, SessionCard, source);
