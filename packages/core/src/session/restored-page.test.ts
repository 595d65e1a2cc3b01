import { expect, test } from 'vitest';
import { hour, openPage } from '../testing/open-page.ts';

/** What the browser says when it keeps the page in memory, and when it takes it out again. */
const leave = () => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
const comeBack = () => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));

test('a page out of the browser’s memory shows nothing of its user until the endpoint has said who is there (case 61)', async () => {
  const page = openPage();
  await page.signIn();
  leave();
  page.clock.sleep(hour);
  const waiting = page.hold();
  comeBack();
  expect(page.script.identity).toBeNull();
  expect(page.state()).toBe('acquiring');
  await page.clock.advance(0);
  waiting[0]!(page.token());
  await page.clock.advance(0);
  expect(page.script.identity).not.toBeNull();
  expect(page.state()).toBe('active');
  expect(page.clock.timers).toBe(1);
});

test('who has signed out meanwhile is signed out (case 60)', async () => {
  const page = openPage();
  await page.signIn();
  leave();
  page.answer = () => Promise.resolve(new Response(null, { status: 401 }));
  comeBack();
  expect(page.script.identity).toBeNull();
  await page.clock.advance(0);
  expect(page.state()).toBe('signed-out');
  expect(page.script.identity).toBeNull();
});

test('nobody was there, and nobody is', async () => {
  const page = openPage();
  await page.signOut();
  leave();
  comeBack();
  await page.clock.advance(hour);
  expect(page.requests).toEqual([]);
  expect(page.commandNames()).not.toContain('authenticate');
});

test('a page that was only shown for the first time asks nobody', async () => {
  const page = openPage();
  await page.signIn();
  dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }));
  await page.clock.advance(0);
  expect(page.requests).toHaveLength(1);
});
