import { defineCase } from './case.ts';
import { hour, second } from './duration.ts';
import { tellDuration } from './tell-duration.ts';

const watched = 2 * hour;

export const secondTab = defineCase<{ goneAfter: number | null }>({
  id: 'second-tab',
  title: 'Sign-out in another tab',
  does: 'Two clients in one page stand for two tabs: they share its storage and its broadcast channels. One signs out, and the server ends the session. The other is asked for a token and for its user every ten seconds.',
  rule: 'Nobody is signed in in the other tab within a second.',
  async run({ session, openTab, time, endpoint }) {
    await session.signIn('ann');
    const other = await openTab();
    await time.settle();
    if ((await other.user()) === null) await other.signIn('ann');
    await time.settle();
    await session.signOut?.();
    endpoint.ended.add('ann');
    const start = time.elapsed();
    while (time.elapsed() - start < watched) {
      await time.settle();
      if ((await other.user()) === null) return { goneAfter: time.elapsed() - start };
      other.getToken().catch(() => {});
      await time.advance(time.elapsed() - start < 5 * second ? second : 10 * second);
    }
    return { goneAfter: null };
  },
  meets: ({ goneAfter }) => goneAfter !== null && goneAfter <= second,
  cost: ({ goneAfter }) => goneAfter ?? Infinity,
  tell: ({ goneAfter }) =>
    goneAfter === null ? 'not within 2 h' : goneAfter ? `after ${tellDuration(goneAfter)}` : 'at once',
});
