import * as session from '../stories/session.ts';
import SessionCard from './session-card.vue';
import source from './session-card.vue?raw';
import { inVue } from './in-vue.ts';

export default { title: 'Vue/Session', ...session.chapter };

export const Loading = inVue(session.loading, SessionCard, source);
export const SignedIn = inVue(session.signedIn, SessionCard, source);
export const Renewing = inVue(session.renewing, SessionCard, source);
export const Offline = inVue(session.offline, SessionCard, source);
export const TooManyRequests = inVue(session.tooManyRequests, SessionCard, source);
export const WrongSecret = inVue(session.wrongSecret, SessionCard, source);
export const BlockedScript = inVue(session.blockedScript, SessionCard, source);
export const UserSwitch = inVue(session.userSwitch, SessionCard, source);
export const Logout = inVue(session.logout, SessionCard, source);
