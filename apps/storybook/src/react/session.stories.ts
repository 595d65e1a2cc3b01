import * as session from '../stories/session.ts';
import { SessionCard } from './session-card.tsx';
import source from './session-card.tsx?raw';
import { inReact } from './in-react.tsx';

export default { title: 'React/Session', ...session.chapter };

export const Loading = inReact(session.loading, SessionCard, source);
export const SignedIn = inReact(session.signedIn, SessionCard, source);
export const Renewing = inReact(session.renewing, SessionCard, source);
export const Offline = inReact(session.offline, SessionCard, source);
export const TooManyRequests = inReact(session.tooManyRequests, SessionCard, source);
export const WrongSecret = inReact(session.wrongSecret, SessionCard, source);
export const BlockedScript = inReact(session.blockedScript, SessionCard, source);
export const UserSwitch = inReact(session.userSwitch, SessionCard, source);
export const Logout = inReact(session.logout, SessionCard, source);
