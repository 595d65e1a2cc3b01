import * as session from '../stories/session.ts';
import { SessionCard } from './session-card.ts';
import source from './session-card.ts?raw';
import { inAngular } from './in-angular.ts';

export default { title: 'Angular/Session', ...session.chapter };

export const Loading = inAngular(session.loading, SessionCard, source);
export const SignedIn = inAngular(session.signedIn, SessionCard, source);
export const Renewing = inAngular(session.renewing, SessionCard, source);
export const Offline = inAngular(session.offline, SessionCard, source);
export const TooManyRequests = inAngular(session.tooManyRequests, SessionCard, source);
export const WrongSecret = inAngular(session.wrongSecret, SessionCard, source);
export const BlockedScript = inAngular(session.blockedScript, SessionCard, source);
export const UserSwitch = inAngular(session.userSwitch, SessionCard, source);
export const Logout = inAngular(session.logout, SessionCard, source);
