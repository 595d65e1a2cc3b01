import { defineCase } from './case.ts';
import { holdRenewal } from './hold-renewal.ts';
import { minute } from './duration.ts';

export const lateRenewal = defineCase<{ isGone: boolean; isBack: boolean; hasToken: boolean }>({
  id: 'late-renewal',
  title: 'The answer to a renewal comes after sign-out',
  does: 'A renewal is on its way when the user signs out; then its answer comes. Looked at a minute later.',
  rule: 'Nobody is signed in, and there is no token.',
  async run(scene) {
    const { session, time } = scene;
    await session.signIn('ann');
    const release = await holdRenewal(scene);
    void Promise.resolve(session.signOut?.()).catch(() => {});
    await time.settle();
    const isGone = (await session.user()) === null;
    release();
    await time.settle();
    await time.advance(minute);
    const isBack = (await session.user()) !== null;
    const token = await session.getToken().catch(() => null);
    return { isGone, isBack, hasToken: token !== null };
  },
  meets: ({ isBack, hasToken }) => !isBack && !hasToken,
  cost: ({ isGone, isBack, hasToken }) => Number(!isGone) + 2 * Number(isBack) + 2 * Number(hasToken),
  tell: ({ isGone, isBack, hasToken }) =>
    isBack || hasToken
      ? `${isGone ? 'signed in again' : 'still signed in'}${hasToken ? ', with a token' : ''}`
      : isGone
        ? 'signed out at once, and for good'
        : 'signed out once the answer came',
});
