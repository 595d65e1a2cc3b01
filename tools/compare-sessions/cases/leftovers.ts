import { defineCase } from './case.ts';
import { count } from './count.ts';
import { hour, minute } from './duration.ts';

export const leftovers = defineCase<{ timers: number; requests: number; afterDestroy: number | null }>({
  id: 'leftovers',
  title: 'What runs on after sign-out',
  does: 'Signed in, five minutes, signed out. Timers that are armed then, and requests for a token in the next two hours; then what takes the client itself away, where there is such a thing.',
  rule: 'No timer and no request after sign-out.',
  async run({ session, time, endpoint }) {
    await session.signIn('ann');
    await time.advance(5 * minute);
    await session.signOut?.();
    await time.settle();
    const timers = time.timers();
    const before = endpoint.requests.length;
    await time.advance(2 * hour);
    const requests = endpoint.requests.length - before;
    await session.destroy?.();
    await time.settle();
    return { timers, requests, afterDestroy: session.destroy ? time.timers() : null };
  },
  meets: ({ timers, requests }) => !timers && !requests,
  cost: ({ timers, requests }) => timers + requests,
  tell: ({ timers, requests, afterDestroy }) =>
    [
      count(timers, 'timer'),
      ...(requests ? [count(requests, 'request')] : []),
      ...(timers && afterDestroy !== null ? [`${afterDestroy} after its end`] : []),
    ].join(', '),
});
