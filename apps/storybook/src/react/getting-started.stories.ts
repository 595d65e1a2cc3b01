import { chapter, wiring } from '../stories/getting-started.ts';
import { inReact } from './in-react.tsx';
import { SessionCard } from './session-card.tsx';
import source from './start-app.tsx?raw';

export default { title: 'React/Getting started', ...chapter('npm install @widget/react') };

export const Wiring = inReact(wiring, SessionCard, source);
