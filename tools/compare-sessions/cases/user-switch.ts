import { readToken } from '../browser/mint-token.ts';
import { defineCase } from './case.ts';
import { minute } from './duration.ts';
import { holdRenewal } from './hold-renewal.ts';

export const userSwitch = defineCase<{ user: string | null; subject: string | null }>({
  id: 'user-switch',
  title: 'The first user’s answer comes after a second has signed in',
  does: 'A renewal of Ann’s is on its way when Bob signs in; then its answer comes. Looked at a minute later.',
  rule: 'Bob is signed in, with a token of Bob’s.',
  async run(scene) {
    const { session, time } = scene;
    await session.signIn('ann');
    const release = await holdRenewal(scene);
    session.signIn('bob').catch(() => {});
    await time.settle();
    await time.advance(1000);
    release();
    await time.settle();
    await time.advance(minute);
    const token = await session.getToken().catch(() => null);
    return { user: await session.user(), subject: token && readToken(token).sub };
  },
  meets: ({ user, subject }) => user === 'bob' && subject === 'bob',
  cost: ({ user, subject }) => Number(user !== 'bob') + Number(subject !== 'bob'),
  tell: ({ user, subject }) =>
    user === subject ? `only ${user}` : `${user ?? 'nobody'} signed in, token of ${subject ?? 'nobody'}`,
});
