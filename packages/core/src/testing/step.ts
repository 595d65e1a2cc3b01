import fc from 'fast-check';

export type User = 'ann' | 'bob';

/** How the host's token endpoint answers from now on. */
const moods = [
  'well',
  'briefly',
  'almost expired',
  'the same again',
  'for somebody else',
  'in milliseconds',
  'junk',
  'null',
  'by refusing',
  'by asking to wait',
  'by failing',
  'by throwing',
  'by rejecting',
  'twice',
  'later',
  'never',
] as const;
export type Mood = (typeof moods)[number];

/** What can happen to a client, in any order. Times are in milliseconds. */
export type Step =
  | { does: 'sign in'; user: User }
  | { does: 'sign out elsewhere'; user: User }
  | { does: 'answer'; mood: Mood }
  | { does: 'answer late'; which: number }
  | { does: 'advance' | 'sleep' | 'freeze' | 'set the clock'; time: number }
  | { does: 'wake'; type: 'focus' | 'online' | 'resume' }
  | { does: 'be hidden' | 'be visible' | 'restore' | 'remount' | 'leave and return' }
  | {
      does:
        | 'sign out'
        | 'log out'
        | 'be loading'
        | 'retry'
        | 'refresh'
        | 'ask'
        | 'refuse'
        | 'refuse an old token';
    };

const second = 1000;
const hour = 3600 * second;

const user = fc.constantFrom<User>('ann', 'bob');
const time = fc.oneof(
  { weight: 3, arbitrary: fc.nat(6 * second) },
  { weight: 2, arbitrary: fc.nat(120 * second) },
  fc.nat(hour),
);

const plain = <Does extends Step['does']>(...does: Does[]) => fc.record({ does: fc.constantFrom(...does) });

export const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ does: fc.constant('sign in'), user }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('sign out elsewhere'), user }) },
  {
    weight: 5,
    arbitrary: fc.record({ does: fc.constant('answer'), mood: fc.constantFrom('well', ...moods) }),
  },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('answer late'), which: fc.nat(20) }) },
  { weight: 6, arbitrary: fc.record({ does: fc.constant('advance'), time }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constantFrom('sleep', 'freeze'), time }) },
  {
    weight: 1,
    arbitrary: fc.record({
      does: fc.constant('set the clock'),
      time: fc.oneof(
        fc.integer({ min: -2 * hour, max: 2 * hour }),
        fc.constantFrom(-9000 * hour, 9000 * hour),
      ),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ does: fc.constant('wake'), type: fc.constantFrom('focus', 'online', 'resume') }),
  },
  { weight: 2, arbitrary: plain('be hidden', 'be visible', 'restore', 'remount', 'leave and return') },
  {
    weight: 6,
    arbitrary: plain(
      'sign out',
      'log out',
      'be loading',
      'retry',
      'refresh',
      'ask',
      'refuse',
      'refuse an old token',
    ),
  },
);
