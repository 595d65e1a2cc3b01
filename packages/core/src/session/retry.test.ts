import { expect, onTestFinished, test, vi } from 'vitest';
import { hour, minute, openPage, second } from '../testing/open-page.ts';

type Page = ReturnType<typeof openPage>;

const httpError = (fields: object) => Object.assign(new Error('no success'), fields);

test('an answer that never comes is given up after 15 seconds, and nothing waits for it (case 18)', async () => {
  const page = openPage();
  page.answer = () => new Promise(() => {});
  await page.signIn();
  await page.clock.advance(15 * second - 1);
  expect(page.state()).toBe('acquiring');
  await page.clock.advance(1);
  expect(page.state()).toBe('stalled');
  expect(page.errorCode()).toBe('token-unreachable');
  expect(page.requests[0]!.signal.aborted).toBe(true);
  page.answer = () => page.token();
  await page.clock.advance(second);
  expect(page.state()).toBe('active');
});

test('a body that never ends is given up too (case 25)', async () => {
  const page = openPage({ answer: () => new Response(new ReadableStream()) });
  await page.signIn();
  await page.clock.advance(15 * second);
  expect(page.state()).toBe('stalled');
});

test('what comes after the timeout is ignored, heed it the signal or not (cases 19, 24)', async () => {
  const page = openPage();
  const waiting = page.hold();
  await page.signIn();
  await page.clock.advance(15 * second);
  waiting[0]!(page.token());
  await page.clock.advance(0);
  expect(page.state()).toBe('stalled');
  expect(page.script.identity).toBeNull();
});

test('tries come ever later, a minute apart at most, and never in step (case 30)', async () => {
  const starts: number[] = [];
  const page = openPage({ random: () => 0 });
  page.answer = () => (starts.push(page.clock.elapsed()), new Response(null, { status: 500 }));
  await page.signIn();
  await page.clock.advance(10 * minute);
  const gaps = starts.slice(1).map((start, index) => (start - starts[index]!) / second);
  expect(gaps.slice(0, 8)).toEqual([0.5, 1, 2, 4, 8, 16, 30, 30]);
  expect(starts.length).toBeLessThanOrEqual(40);
  page.answer = () => page.token();
  await page.clock.advance(minute);
  expect(page.state()).toBe('active');
});

test('a wake tries at once, every five seconds at most (cases 30, 33)', async () => {
  const page = openPage({ answer: () => new Response(null, { status: 500 }) });
  await page.signIn();
  // In the middle of a minute's backoff.
  while (page.requests.length < 9) await page.clock.advance(second);
  await page.clock.advance(10 * second);
  dispatchEvent(new Event('online'));
  dispatchEvent(new Event('focus'));
  await page.clock.advance(second);
  dispatchEvent(new Event('focus'));
  await page.clock.advance(0);
  expect(page.requests).toHaveLength(10);
  page.answer = () => page.token();
  await page.clock.advance(4 * second);
  expect(page.state()).toBe('active');
  expect(page.reasons().slice(9)).toEqual(['resume', 'retry']);
});

test.each([1, 2, 3, 5, 8])(
  'a wake after %i failures is never later than without: a token within five seconds',
  async (failures) => {
    const page = openPage({ answer: () => Promise.reject(new TypeError('network')) });
    await page.signIn();
    while (page.requests.length < failures) await page.clock.advance(250);
    page.answer = () => page.token();
    dispatchEvent(new Event('online'));
    await page.clock.advance(5 * second);
    expect(page.state()).toBe('active');
  },
);

test('a wake after some quick failures is heard five seconds later', async () => {
  const page = openPage({ answer: () => Promise.reject(new TypeError('network')) });
  await page.signIn();
  const asked = 4;
  while (page.requests.length < asked) await page.clock.advance(250);
  dispatchEvent(new Event('online'));
  await page.clock.advance(5 * second - 10);
  expect(page.requests).toHaveLength(asked);
  await page.clock.advance(10);
  expect(page.requests).toHaveLength(asked + 1);
});

test('an HTTP client’s error may say when to try again', async () => {
  const page = openPage();
  page.answer = () =>
    Promise.reject(httpError({ status: 429, headers: new Headers({ 'retry-after': '120' }) }));
  await page.signIn();
  await page.clock.advance(119 * second);
  expect(page.requests).toHaveLength(1);
  await page.clock.advance(second);
  expect(page.requests).toHaveLength(2);
});

const at = (page: Page, seconds: number) => new Date(page.clock.now() + seconds * second).toUTCString();

test.each<[string, (page: Page) => string, number]>([
  ['seconds', () => '120', 120],
  ['a date', (page) => at(page, 120), 120],
  ['a date that has passed', (page) => at(page, -120), 1],
  ['a day', () => '86400', 300],
  ['garbage', () => 'soon', 1],
  ['a negative number', () => '-5', 1],
])('Retry-After is kept, up to five minutes: %s (case 29)', async (_, header, expected) => {
  const page = openPage();
  page.answer = () => new Response(null, { status: 429, headers: { 'retry-after': header(page) } });
  await page.signIn();
  page.answer = () => page.token();
  await page.clock.advance(expected * second - second / 2);
  expect(page.requests).toHaveLength(1);
  await page.clock.advance(second);
  expect(page.requests).toHaveLength(2);
});

test('offline past the token’s end, then online: it comes back by itself (case 31)', async () => {
  const page = openPage();
  await page.signIn();
  page.answer = () => Promise.reject(new TypeError('Failed to fetch'));
  await page.clock.advance(58 * minute);
  expect(page.state()).toBe('retrying');
  await page.clock.advance(4 * minute);
  expect(page.client.getSnapshot()).toMatchObject({ session: 'stalled', userId: 'ann' });
  page.answer = () => page.token();
  await page.clock.advance(minute);
  expect(page.state()).toBe('active');
  expect(page.eventNames()).not.toContain('logout');
});

test.each([true, false])(
  'navigator.onLine (%s) is not asked: what comes of a fetch counts (case 32)',
  async (isOnline) => {
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(isOnline);
    onTestFinished(() => void vi.restoreAllMocks());
    const page = openPage();
    page.answer = () => Promise.reject(new TypeError('offline'));
    await page.signIn();
    expect(page.state()).toBe('stalled');
    page.answer = () => page.token();
    await page.clock.advance(2 * second);
    expect(page.state()).toBe('active');
  },
);

test('whoever asks while a fetch fails waits as long as everybody (case 37)', async () => {
  const page = openPage();
  await page.signIn();
  await page.clock.advance(minute);
  const { callback } = page.script.identity!;
  page.answer = () => Promise.reject(new TypeError('offline'));
  for (let time = 0; time < 100; time++) callback();
  await page.clock.advance(0);
  for (let time = 0; time < 100; time++) callback();
  expect(page.requests).toHaveLength(2);
  expect(page.state()).toBe('retrying');
  page.answer = () => page.token();
  await page.clock.advance(second);
  expect(page.reasons()).toEqual(['initial', 'renew', 'retry']);
  expect(page.state()).toBe('active');
});

test('a token that ends between two tries is said to have ended when it does', async () => {
  const page = openPage();
  page.answer = () => page.token('ann', { exp: page.seconds() + 100 });
  await page.signIn();
  page.answer = () =>
    Promise.reject(httpError({ status: 503, headers: new Headers({ 'Retry-After': '300' }) }));
  await page.clock.advance(99 * second);
  expect(page.state()).toBe('retrying');
  await page.clock.advance(second);
  expect(page.client.getSnapshot().session).toBe('stalled');
  await page.clock.advance(minute);
  expect(page.requests).toHaveLength(2);
});

test('on a hidden page tries are one to five minutes apart (case 57)', async () => {
  const page = openPage();
  await page.signIn();
  await page.clock.advance(minute);
  page.answer = () => Promise.reject(new TypeError('offline'));
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
  onTestFinished(() => void vi.restoreAllMocks());
  page.script.identity!.callback();
  await page.clock.advance(minute);
  expect(page.requests).toHaveLength(2);
  await page.clock.advance(2 * hour);
  const hidden = page.requests.length;
  await page.clock.advance(8 * hour);
  expect(page.requests.length - hidden).toBeGreaterThan((8 * 60) / 5 - 2);
  expect(page.requests.length - hidden).toBeLessThanOrEqual((8 * 60) / 2.5);
  expect(page.state()).toBe('stalled');

  page.answer = () => page.token();
  vi.restoreAllMocks();
  document.dispatchEvent(new Event('visibilitychange'));
  await page.clock.advance(0);
  expect(page.state()).toBe('active');
});

test('refresh() asks for a fresh token at once, because the user’s facts have changed', async () => {
  const page = openPage();
  await page.signIn();
  page.answer = () => page.token('ann', { email: 'ann@new.example' });
  page.client.refresh();
  await page.clock.advance(0);
  expect(page.reasons()).toEqual(['initial', 'refresh']);
  expect(page.state()).toBe('active');
  expect(page.commandNames()).toEqual(['authenticate', 'logout', 'authenticate']);
});

test('refresh() does not wait for a token that was asked for before: it may be of the old facts', async () => {
  const page = openPage();
  const waiting = page.hold();
  await page.signIn();
  page.client.refresh();
  await page.clock.advance(0);
  expect(page.requests.map(({ signal }) => signal.aborted)).toEqual([true, false]);
  const fresh = page.token();
  waiting[1]!(fresh);
  waiting[0]!(page.token());
  await page.clock.advance(0);
  expect(page.script.identity?.token).toBe(fresh);
});

test('refresh() is no way around the limit of fetches, and asks later instead', async () => {
  const page = openPage();
  await page.signIn();
  for (let count = 0; count < 30; count++) {
    page.client.refresh();
    await page.clock.advance(0);
  }
  expect(page.requests).toHaveLength(10);
  expect(page.state()).toBe('active');
  await page.clock.advance(minute);
  expect(page.requests.length).toBeGreaterThan(10);
  expect(page.state()).toBe('active');
});

test('refresh() asks nobody when nobody is there', async () => {
  const page = openPage();
  await page.signOut();
  page.client.refresh();
  await page.clock.advance(minute);
  expect(page.requests).toEqual([]);
});
