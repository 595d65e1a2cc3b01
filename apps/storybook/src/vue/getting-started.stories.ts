import { chapter, wiring } from '../stories/getting-started.ts';
import { inVue } from './in-vue.ts';
import SessionCard from './session-card.vue';
import source from './start-app.ts?raw';

export default { title: 'Vue/Getting started', ...chapter('npm install @widget/vue') };

export const Wiring = inVue(wiring, SessionCard, source);
