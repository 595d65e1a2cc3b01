import { expect, test } from 'vitest';
import { logEvent, type LoggedEvent } from './event-log.ts';

const log = (...events: Parameters<typeof logEvent> extends [unknown, ...infer Rest] ? Rest[] : never) =>
  events.reduce<readonly LoggedEvent[]>((earlier, event) => logEvent(earlier, ...event), []);

test('the newest event comes first', () => {
  expect(log(['ready', null], ['open', null]).map(({ type }) => type)).toEqual(['open', 'ready']);
});

test('an error shows its code, an article and a ticket their number, anything else nothing', () => {
  const events = log(
    ['error', Object.assign(new Error('down'), { code: 'token-status' })],
    ['article', { id: 7 }],
    ['authenticate', { userId: 'ann', expiresAt: 1 }],
    ['ready', null],
  );
  expect(events.map(({ detail }) => detail)).toEqual(['', '', '#7', 'token-status']);
});

test('it keeps twenty, and no two have the same id', () => {
  const events = log(...Array.from({ length: 50 }, () => ['renew', null] as ['renew', null]));
  expect(events.map(({ id }) => id)).toEqual(Array.from({ length: 20 }, (_, index) => 50 - index));
});
