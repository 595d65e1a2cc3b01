import fc from 'fast-check';
import { expect, test } from 'vitest';
import { HelpWidgetError } from '../help-widget-error.ts';
import {
  check,
  ended,
  failed,
  received,
  rejected,
  renew,
  retry,
  signIn,
  signOut,
  type Transition,
} from './session-machine.ts';
import { isLive, nobody, stateOf, type Session } from './session.ts';

/** What the host, the endpoint, the help desk, the page and the clocks may do, in any order. */
type Event =
  | { does: 'signIn' | 'token' | 'tokenOfOther'; user: 'ann' | 'bob' }
  | { does: 'signOut' | 'sameToken' | 'ended' | 'failed' | 'rejected' | 'rejectedOld' | 'retry' | 'renew' }
  | { does: 'check'; wake: boolean }
  | { does: 'wait'; time: number };

const user = fc.constantFrom('ann' as const, 'bob' as const);
const duration = fc.oneof(fc.nat(10_000), fc.nat(120_000), fc.nat(3 * 3_600_000));

const event: fc.Arbitrary<Event> = fc.oneof(
  fc.record({ does: fc.constantFrom('signIn' as const, 'tokenOfOther' as const), user }),
  { weight: 4, arbitrary: fc.record({ does: fc.constant('token' as const), user }) },
  fc.record({
    does: fc.constantFrom(
      'signOut' as const,
      'sameToken' as const,
      'ended' as const,
      'failed' as const,
      'rejected' as const,
      'rejectedOld' as const,
      'retry' as const,
      'renew' as const,
    ),
  }),
  { weight: 4, arbitrary: fc.record({ does: fc.constant('check' as const), wake: fc.boolean() }) },
  { weight: 4, arbitrary: fc.record({ does: fc.constant('wait' as const), time: duration }) },
);

/** Begins with somebody, and is as long as said: in a short one, or with nobody, hardly anything can happen. */
const story = (maxLength: number): fc.Arbitrary<Event[]> =>
  fc
    .array(event, { minLength: maxLength / 2, maxLength, size: 'max' })
    .map((events) => [{ does: 'signIn', user: 'ann' }, ...events]);

const fault = new HelpWidgetError('token-status', 503);
const refusal = new HelpWidgetError('token-refused', 401);
/** What only comes of a fetch: nothing of it happens when there is none. */
const answers = new Set<Event['does']>(['token', 'tokenOfOther', 'sameToken', 'ended', 'failed']);

/** Runs a session through events, and looks at it after each. */
function simulate(
  events: Event[],
  look: (session: Session, previous: Session, now: number, event: Event) => void,
) {
  let session = nobody;
  let now = Date.UTC(2026, 0, 5);
  let made = 0;
  let oldId = 'none';

  const token = (subject: string): Transition => {
    const iat = Math.floor(now / 1000);
    return received(`token-${++made}`, { iat, exp: iat + 3600, sub: subject });
  };

  function transition(event: Event): Transition {
    switch (event.does) {
      case 'signIn':
        return signIn(event.user);
      case 'token':
        return token(session.userId ?? event.user);
      case 'tokenOfOther':
        return token(`other than ${session.userId}`);
      case 'sameToken':
        return received(session.token?.value ?? 'first', {
          exp: now / 1000 + 3600,
          sub: session.token?.subject ?? session.userId ?? '',
        });
      case 'ended':
        return ended(refusal);
      case 'failed':
        return failed(fault);
      case 'rejected':
        return rejected(session.token?.id ?? 'none', 'token-signature');
      case 'rejectedOld':
        return rejected(oldId, 'token-signature');
      case 'check':
        return check(event.wake);
      case 'signOut':
        return signOut;
      case 'retry':
        return retry;
      case 'renew':
        return renew;
      case 'wait':
        return (same) => same;
    }
  }

  for (const event of events) {
    if (event.does === 'wait') now += event.time;
    if (answers.has(event.does) && !session.fetching) continue;
    const previous = session;
    session = transition(event)(previous, { now, dice: 0.5, isHidden: false });
    if (previous.token && previous.token !== session.token) oldId = previous.token.id;
    look(session, previous, now, event);
  }
}

const always = (look: Parameters<typeof simulate>[1]) =>
  fc.assert(
    fc.property(story(60), (events) => simulate(events, look)),
    { numRuns: 400 },
  );

test('nobody’s session, and a blocked one, hold no token, no fetch and no deadline (I1, I2)', () => {
  always((session, _, now) => {
    if (!['signed-out', 'blocked'].includes(stateOf(session, now))) return;
    expect(session).toMatchObject({ token: null, fetching: null, due: null, failures: 0, rejections: 0 });
  });
});

test('whoever is signed in and not blocked has something to come: no dead end (I10)', () => {
  always((session, _, now) => {
    if (!['signed-out', 'blocked'].includes(stateOf(session, now))) expect(session.due).not.toBeNull();
  });
});

test('when a deadline passes, the check goes on: it fetches, gives up, or sets a later one (I10)', () => {
  always((session, _, now) => {
    if (session.due === null) return;
    const then = Math.max(now, session.due);
    const next = check(false)(session, { now: then, dice: 0.5, isHidden: false });
    expect(next.fetching !== session.fetching || next.due! > then).toBe(true);
  });
});

test('one fetch at a time: a new one only starts when there is none, or for another user (I1)', () => {
  always((session, previous, _, event) => {
    if (session.fetching && session.fetching !== previous.fetching && event.does !== 'signIn') {
      expect(previous.fetching).toBeNull();
    }
  });
});

test('a session’s tokens are all of one subject (I4)', () => {
  always((session, previous, _, { does }) => {
    if (does === 'signIn' || !session.token || !previous.token) return;
    expect(session.token.subject).toBe(previous.token.subject);
  });
});

test('fetches: ten at once at most, and then one in five seconds, whatever happens (I6)', () => {
  fc.assert(
    fc.property(story(200), (events) => {
      const starts: number[] = [];
      simulate(events, (session, previous, now) => {
        if (session.fetching && session.fetching !== previous.fetching) starts.push(now);
      });
      for (const [first, start] of starts.entries()) {
        for (const [last, end] of starts.entries()) {
          if (last > first) expect(last - first + 1).toBeLessThanOrEqual(10 + (end - start) / 5000);
        }
      }
    }),
    { numRuns: 400 },
  );
});

test('only the endpoint’s word or the host’s ends a session (I8)', () => {
  always((session, previous, _, { does }) => {
    if (previous.userId !== null && session.userId === null) expect(['signOut', 'ended']).toContain(does);
  });
});

test('a good token stays in use while its renewal fails (I9)', () => {
  always((session, previous, now, { does }) => {
    if (!isLive(previous, now) || !['failed', 'sameToken', 'check', 'retry', 'renew'].includes(does)) return;
    expect(session.token).toBe(previous.token);
    expect(isLive(session, now)).toBe(true);
  });
});

test('fresh tokens that are rejected in a row block at the third', () => {
  always((session, _, now) => {
    expect(session.rejections).toBeLessThanOrEqual(2);
    if (session.rejections) expect(stateOf(session, now)).not.toBe('blocked');
  });
});

test('old news changes nothing', () => {
  always((session, previous, _, { does }) => {
    if (does === 'rejectedOld') expect(session).toBe(previous);
  });
});

test('a state is what it says: a token is at hand in active, renewing and retrying, and only there', () => {
  always((session, _, now) => {
    const state = stateOf(session, now);
    expect(['active', 'renewing', 'retrying'].includes(state)).toBe(isLive(session, now));
    if (state === 'renewing' || state === 'acquiring')
      expect(session.failures === 0 || session.fetching).toBeTruthy();
  });
});

test('an eleventh sign-in in one go waits for its fetch, and gets it', () => {
  const moment = { now: 100_000, dice: 0, isHidden: false };
  let session = nobody;
  for (let turn = 0; turn < 11; turn++) session = signIn(turn % 2 ? 'bob' : 'ann')(session, moment);
  expect(session).toMatchObject({ fetching: null, due: 105_000 });
  expect(check(false)(session, { ...moment, now: 105_000 }).fetching).not.toBeNull();
});
