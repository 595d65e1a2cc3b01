import { expect, test } from 'vitest';
import { hour, minute, openPage, second } from '../testing/open-page.ts';

type Page = ReturnType<typeof openPage>;

const lasting = (page: Page, lifetime: number) => () => page.token('ann', { exp: page.seconds() + lifetime });

/** Advances to the next request, and tells how long that took. */
async function untilNextRequest(page: Page, step = second): Promise<number> {
  const asked = page.requests.length;
  const start = page.clock.elapsed();
  while (page.requests.length === asked && page.clock.elapsed() - start < 2 * hour)
    await page.clock.advance(step);
  return page.clock.elapsed() - start;
}

test.each([
  [7200, 5 * minute, 6 * minute],
  [3600, 5 * minute, 6 * minute],
  [300, minute, 1.5 * minute],
  [60, 12 * second, 18 * second],
  [15, 7.5 * second, 9 * second],
])('a token of %i s is renewed ahead of its end, by a lead and a jitter', async (lifetime, lead, most) => {
  for (const [random, expected] of [
    [0, lead],
    [0.999999, most],
  ] as const) {
    const page = openPage({ random: () => random, host: `https://h${random * 10 ** 6}.test` });
    page.answer = lasting(page, lifetime);
    await page.signIn();
    await page.clock.advance(lifetime * second - expected - 10);
    expect(page.reasons()).toEqual(['initial']);
    await page.clock.advance(500);
    expect(page.reasons()).toEqual(['initial', 'renew']);
    page.client.destroy();
    page.script.uninstall();
  }
});

test('a renewal gives the script the new token, without a logout', async () => {
  const page = openPage();
  await page.signIn();
  const { token } = page.script.identity!;
  await page.clock.advance(55 * minute);
  expect(page.commandNames()).toEqual(['authenticate', 'authenticate']);
  expect(page.script.identity!.token).not.toBe(token);
  expect(page.eventNames()).toEqual(['ready', 'authenticate', 'renew']);
  expect(page.client.getSnapshot().expiresAt).toBeGreaterThan(page.clock.now() + 55 * minute);
});

test('however long it lasts, there is one timer, never of more than a minute (case 16)', async () => {
  const page = openPage();
  const delays: number[] = [];
  const { after } = page.clock;
  Object.assign(page.clock, {
    after: (delay: number, callback: () => void) => (delays.push(delay), after(delay, callback)),
  });
  await page.signIn();
  for (let hours = 0; hours < 24; hours++) {
    await page.clock.advance(hour);
    expect(page.clock.timers).toBe(1);
  }
  expect(page.state()).toBe('active');
  expect(page.requests.length).toBeLessThan(30);
  expect(Math.max(...delays)).toBe(minute);
});

test.each([10, 15, 30, 60, 61, 120, 300, 7200])(
  'tokens of %i s are fetched twice in a lifetime or so, and there is always one (case 9)',
  async (lifetime) => {
    const page = openPage();
    page.answer = lasting(page, lifetime);
    await page.signIn();
    for (let step = 0; step < 40; step++) {
      await page.clock.advance((lifetime * second) / 10);
      expect(page.state()).toBe('active');
    }
    expect(page.requests.length).toBeLessThanOrEqual(1 + 2.5 * 4);
  },
);

test.each([1, 2, 5])('tokens of %i s are fetched every five seconds at most (case 9)', async (lifetime) => {
  const page = openPage();
  page.answer = lasting(page, lifetime);
  await page.signIn();
  await page.clock.advance(minute);
  expect(page.requests.length).toBeLessThanOrEqual(13);
});

test('the deadline follows the newest token (case 17)', async () => {
  const page = openPage();
  for (const lifetime of [60, 7200, 60, 7200]) {
    page.answer = lasting(page, lifetime);
    if (!page.requests.length) await page.signIn();
    else await untilNextRequest(page);
    expect(page.client.getSnapshot().expiresAt! - page.clock.now()).toBeGreaterThan((lifetime - 2) * second);
  }
});

test.each(['sleep', 'freeze'] as const)(
  'after %s of two hours there is one renewal (cases 1, 2)',
  async (pause) => {
    const page = openPage();
    await page.signIn();
    await page.clock.advance(minute);
    page.clock[pause](2 * hour);
    dispatchEvent(new Event('focus'));
    document.dispatchEvent(new Event('visibilitychange'));
    expect(page.state()).toBe('stalled');
    await page.clock.advance(0);
    expect(page.state()).toBe('active');
    expect(page.reasons()).toEqual(['initial', 'renew']);
  },
);

test.each([minute, 6 * minute, hour])(
  'a timer that comes %i ms late finds what has to be done (case 8)',
  async (delay) => {
    const page = openPage();
    await page.signIn();
    await page.clock.advance(54 * minute);
    page.clock.freeze(delay);
    await page.clock.advance(0);
    expect(page.reasons()).toEqual(['initial', 'renew']);
    expect(page.state()).toBe('active');
  },
);

test('after sleep the timer notices by itself, within a minute', async () => {
  const page = openPage();
  await page.signIn();
  page.clock.sleep(2 * hour);
  await page.clock.advance(minute);
  expect(page.requests).toHaveLength(2);
  expect(page.state()).toBe('active');
});

test('a wall clock that is set back does not keep a token alive (case 3)', async () => {
  const page = openPage();
  await page.signIn();
  page.clock.stepWall(-hour);
  await page.clock.advance(55 * minute);
  expect(page.requests).toHaveLength(2);
});

test.each([hour, 24 * hour, 10 * 365 * 24 * hour])(
  'a wall clock that is set forward by %i ms costs one fetch at most (case 4)',
  async (step) => {
    const page = openPage();
    page.answer = () => ({ token: page.token(), expiresIn: 3600 });
    await page.signIn();
    page.clock.stepWall(step);
    await page.clock.advance(50 * minute);
    expect(page.requests.length).toBeLessThanOrEqual(2);
    expect(page.state()).toBe('active');
  },
);

test('a wall clock that goes to and fro costs a fetch every five seconds at most (case 7)', async () => {
  const page = openPage();
  const start = page.seconds();
  page.answer = () => page.token('ann', { iat: start, exp: start + 3600 });
  await page.signIn();
  for (let step = 0; step < 120; step++) {
    page.clock.stepWall(step % 2 ? -hour : hour);
    dispatchEvent(new Event('focus'));
    await page.clock.advance(second);
  }
  expect(page.requests.length).toBeLessThanOrEqual(10 + 120 / 5);
});

test.each([
  [55, 60],
  [-55, 60],
  [3600, 3600],
  [-3600, 3600],
])(
  'a device whose clock is %i s off gets tokens of %i s as any other (cases 5, 6)',
  async (skew, lifetime) => {
    const page = openPage();
    page.answer = () => {
      const iat = page.seconds() - skew;
      return page.token('ann', { iat, exp: iat + lifetime });
    };
    await page.signIn();
    expect(page.state()).toBe('active');
    await page.clock.advance(4 * lifetime * second);
    expect(page.state()).toBe('active');
    expect(page.requests.length).toBeLessThanOrEqual(1 + 2 * 4);
  },
);

test.each([0.5, 0.99])('a token of which %d is used up is renewed all the sooner (case 12)', async (used) => {
  const page = openPage();
  page.answer = () => {
    const iat = page.seconds() - Math.round(3600 * used);
    return page.token('ann', { iat, exp: iat + 3600 });
  };
  await page.signIn();
  const left = 3600 * (1 - used) * second;
  expect(page.client.getSnapshot().expiresAt).toBe(page.clock.now() + left);
  expect(await untilNextRequest(page)).toBeLessThan(left);
});

test('expiresIn, in seconds, is worth more than this device’s clock', async () => {
  const page = openPage();
  page.answer = () => ({ token: page.token('ann', { iat: 1000, exp: 4600 }), expiresIn: 600 });
  await page.signIn();
  expect(page.client.getSnapshot().expiresAt).toBe(page.clock.now() + 10 * minute);
});

test('the script may ask for the next token, as documented: one request, whoever asks (case 36)', async () => {
  const page = openPage();
  await page.signIn();
  await page.clock.advance(10 * minute);
  const waiting = page.hold();
  page.script.expireToken();
  page.script.expireToken();
  expect(page.state()).toBe('renewing');
  await page.clock.advance(0);
  page.script.expireToken();
  waiting[0]!(page.token());
  await page.clock.advance(0);
  expect(page.reasons()).toEqual(['initial', 'renew']);
  expect(page.commandNames()).toEqual(['authenticate', 'authenticate']);
});

test('a script that asks on and on is not given a fetch each time', async () => {
  const page = openPage();
  await page.signIn();
  for (let step = 0; step < 120; step++) {
    page.script.expireToken();
    await page.clock.advance(second / 2);
  }
  expect(page.requests.length).toBeLessThanOrEqual(13);
});

test('twenty tabs opened at once renew at times of their own (case 56)', { tags: ['slow'] }, async () => {
  const renewals: number[] = [];
  for (let tab = 0; tab < 20; tab++) {
    const page = openPage({ random: () => tab / 20 });
    page.answer = () => page.token('ann', { exp: page.seconds() + 7200 });
    await page.signIn();
    renewals.push(await untilNextRequest(page));
    page.client.destroy();
    page.script.uninstall();
  }
  expect(Math.max(...renewals) - Math.min(...renewals)).toBeGreaterThanOrEqual(0.95 * minute);
  expect(new Set(renewals.map((time) => Math.round(time / second))).size).toBeGreaterThanOrEqual(20);
});

test('to become visible, focused or online a thousand times costs nothing (case 58)', async () => {
  const page = openPage();
  await page.signIn();
  const { length } = page.events;
  for (let step = 0; step < 1000; step++) dispatchEvent(new Event(step % 2 ? 'focus' : 'online'));
  await page.clock.advance(0);
  expect(page.requests).toHaveLength(1);
  expect(page.events).toHaveLength(length);
});

test('retry() asks for a fresh token, also when there is a good one', async () => {
  const page = openPage();
  await page.signIn();
  page.client.retry();
  await page.clock.advance(0);
  expect(page.reasons()).toEqual(['initial', 'retry']);
  expect(page.state()).toBe('active');
});
