import { defineCase } from './case.ts';
import { count } from './count.ts';
import { hour, minute } from './duration.ts';

export const concurrentCallers = defineCase<{ requests: number; failures: number }>({
  id: 'concurrent-callers',
  title: 'A hundred callers at once',
  does: 'The token has ended while the device slept; before any timer, a hundred callers ask for one in one go.',
  rule: 'One request, and no caller fails.',
  async run({ session, time, endpoint }) {
    await session.signIn('ann');
    await time.advance(minute);
    const before = endpoint.requests.length;
    time.sleep(2 * hour);
    const demand = session.demand ?? session.getToken;
    let failures = 100;
    for (let caller = 0; caller < 100; caller++) {
      demand().then(
        () => failures--,
        () => {},
      );
    }
    await time.settle();
    await time.advance(20_000);
    return { requests: endpoint.requests.length - before, failures };
  },
  meets: ({ requests, failures }) => requests === 1 && !failures,
  cost: ({ requests, failures }) => requests + failures,
  tell: ({ requests, failures }) =>
    count(requests, 'request') + (failures ? `, ${count(failures, 'caller')} without` : ''),
});
