import { defineCase, type Scene } from './case.ts';
import { hour, minute, second } from './duration.ts';
import { tellDuration } from './tell-duration.ts';

/** How long until nobody is signed in any more, up to ten minutes. */
async function timeSignOut({ session, time }: Scene): Promise<number | null> {
  const start = time.elapsed();
  void Promise.resolve(session.signOut?.()).catch(() => {});
  for (let step = 0; step < 600; step++) {
    await time.settle();
    if ((await session.user()) === null) return time.elapsed() - start;
    await time.advance(step < 10 ? second / 10 : second);
  }
  return null;
}

const shared = {
  rule: 'Signed out without waiting for the network or a timer.',
  meets: ({ goneAfter }: { goneAfter: number | null }) => goneAfter === 0,
  cost: ({ goneAfter }: { goneAfter: number | null }) => goneAfter ?? Infinity,
  tell: ({ goneAfter }: { goneAfter: number | null }) =>
    goneAfter === 0
      ? 'at once'
      : goneAfter === null
        ? 'not within 10 min'
        : `after ${tellDuration(goneAfter)}`,
};

export const signOutOffline = defineCase<{ goneAfter: number | null }>({
  ...shared,
  id: 'sign-out-offline',
  title: 'Sign-out with an expired token, offline',
  does: 'The device has slept for two hours, the token has ended, and every request fails at once. The user signs out.',
  async run(scene) {
    await scene.session.signIn('ann');
    await scene.time.advance(5 * minute);
    scene.time.sleep(2 * hour);
    scene.goOffline();
    return { goneAfter: await timeSignOut(scene) };
  },
});

export const signOutDead = defineCase<{ goneAfter: number | null }>({
  ...shared,
  id: 'sign-out-dead',
  title: 'Sign-out with an expired token, on a dead network',
  does: 'The same, but no request is ever answered.',
  async run(scene) {
    await scene.session.signIn('ann');
    await scene.time.advance(5 * minute);
    scene.endpoint.network = 'dead';
    scene.time.sleep(2 * hour);
    return { goneAfter: await timeSignOut(scene) };
  },
});
