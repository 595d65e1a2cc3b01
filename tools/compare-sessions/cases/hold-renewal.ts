import type { Scene } from './case.ts';
import { minute } from './duration.ts';

/** Gets a renewal under way whose answer is held back. Returns how to let it go. */
export async function holdRenewal({ time, endpoint, session }: Scene): Promise<() => void> {
  let release = () => {};
  const answer = new Promise<'token'>((resolve) => {
    release = () => resolve('token');
  });
  const before = endpoint.requests.length;
  const isUnderWay = () => endpoint.requests.length > before;
  endpoint.answer = ({ user }) => (user === 'ann' ? answer : 'token');
  session.renew?.().catch(() => {});
  await time.settle();
  for (let minutes = 0; minutes < 70 && !isUnderWay(); minutes++) await time.advance(minute);
  if (!isUnderWay()) throw new Error('No renewal was started.');
  return release;
}
