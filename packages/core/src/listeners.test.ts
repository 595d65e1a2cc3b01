import { expect, test, vi } from 'vitest';
import type { HelpWidgetEvent } from './index.ts';
import { hour, minute, openPage } from './testing/open-page.ts';

/** What a listener throws is reported to the page as any uncaught error. */
function hearUncaught(): unknown[] {
  const uncaught: unknown[] = [];
  const hear = (event: ErrorEvent) => {
    event.preventDefault();
    uncaught.push(event.error);
  };
  addEventListener('error', hear);
  return uncaught;
}

test('a listener that throws disturbs nobody (case 69)', async () => {
  const page = openPage();
  const uncaught = hearUncaught();
  const broken = new Error('broken listener');
  const throwing = () => {
    throw broken;
  };
  const after = vi.fn();
  page.client.on('authenticate', throwing);
  page.client.on('authenticate', after);
  page.client.subscribe(throwing);
  await page.signIn();
  expect(after).toHaveBeenCalledTimes(1);
  expect(page.state()).toBe('active');
  expect(new Set(uncaught)).toEqual(new Set([broken]));
  page.client.logout();
  expect(page.script.identity).toBeNull();
  expect(page.clock.timers).toBe(0);
});

test('nor does a logger that throws', async () => {
  const uncaught = hearUncaught();
  const page = openPage({
    logger() {
      throw new Error('broken logger');
    },
  });
  await page.signIn();
  expect(page.state()).toBe('active');
  page.client.logout();
  expect(page.script.identity).toBeNull();
  expect(page.clock.timers).toBe(0);
  expect(uncaught.length).toBeGreaterThan(0);
});

test.each<HelpWidgetEvent>(['ready', 'authenticate'])(
  'logout() while "%s" is told: nobody is left, and nothing runs (case 42)',
  async (type) => {
    const page = openPage();
    page.client.on(type, () => page.client.logout());
    await page.signIn();
    expect(page.client.getSnapshot()).toMatchObject({ session: 'signed-out', userId: null });
    expect(page.script.identity).toBeNull();
    expect(page.clock.timers).toBe(0);
    await page.clock.advance(hour);
    expect(page.script.identity).toBeNull();
    expect(page.eventNames().filter((name) => name === 'renew')).toEqual([]);
  },
);

test('logout() in the middle of a renewal’s news', async () => {
  const page = openPage();
  await page.signIn();
  page.client.on('renew', page.client.logout);
  await page.clock.advance(55 * minute);
  expect(page.state()).toBe('signed-out');
  expect(page.script.identity).toBeNull();
  expect(page.clock.timers).toBe(0);
  expect(page.eventNames().at(-1)).toBe('logout');
});

test('logout() by a subscriber, as soon as there is a session', async () => {
  const page = openPage();
  page.client.subscribe(() => {
    if (page.state() === 'active') page.client.logout();
  });
  await page.signIn();
  expect(page.state()).toBe('signed-out');
  expect(page.eventNames()).toEqual(['ready', 'authenticate', 'logout']);
  expect(page.clock.timers).toBe(0);
});

test.each<HelpWidgetEvent>(['authenticate', 'logout', 'error'])(
  'another user who is named while "%s" is told is the one who is signed in (case 70)',
  async (type) => {
    const page = openPage();
    page.client.on(type, () => {
      page.answer = () => page.token('bob');
      page.client.setAuth({ status: 'signed-in', userId: 'bob' });
    });
    await page.signIn('ann');
    if (type !== 'authenticate') {
      page.answer = () => new Response(null, { status: 401 });
      await page.clock.advance(55 * minute);
    }
    expect(page.client.getSnapshot()).toMatchObject({ session: 'active', userId: 'bob', error: null });
    expect(page.clock.timers).toBe(1);
    expect(page.commandNames()).toEqual(['authenticate', 'logout', 'authenticate']);
  },
);

test('each change is told once, also when a listener changes it further', async () => {
  const page = openPage();
  const seen: unknown[] = [];
  page.client.on('logout', () => page.client.open());
  page.client.on('authenticate', () => page.client.close());
  page.client.subscribe(() => seen.push(page.client.getSnapshot()));
  await page.signIn();
  await page.signOut();
  expect(new Set(seen).size).toBe(seen.length);
  expect(seen.at(-1)).toBe(page.client.getSnapshot());
});

test('getToken may log out, or name another user', async () => {
  const page = openPage();
  page.answer = () => {
    page.client.logout();
    return page.token();
  };
  await page.signIn('ann');
  expect(page.state()).toBe('signed-out');
  expect(page.clock.timers).toBe(0);
  expect(page.script.identity).toBeNull();
});

test('who hears that a request was aborted may act on it', async () => {
  const page = openPage();
  page.hold();
  await page.signIn('ann');
  page.requests[0]!.signal.addEventListener('abort', page.client.logout);
  await page.signIn('bob');
  await page.clock.advance(0);
  expect(page.state()).toBe('signed-out');
  expect(page.clock.timers).toBe(0);
  expect(page.requests).toHaveLength(1);
});

test('ann and bob in turn, a hundred times in one go: only the last one is asked for', async () => {
  const page = openPage();
  page.client.mount();
  for (let turn = 0; turn < 100; turn++) {
    page.client.setAuth({ status: 'signed-in', userId: turn % 2 ? 'bob' : 'ann' });
  }
  page.answer = () => page.token('bob');
  await page.clock.advance(hour);
  expect(page.client.getSnapshot()).toMatchObject({ session: 'active', userId: 'bob' });
  expect(page.requests.length).toBeLessThan(5);
});
