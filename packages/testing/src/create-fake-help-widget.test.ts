// @vitest-environment node
import { authState, createHelpWidget, type HelpWidget } from '@widget/core';
import { expect, test, vi } from 'vitest';
import { createFakeHelpWidget } from './index.ts';

test('it has every member of a client, and records what each is called with', () => {
  const fake = createFakeHelpWidget();
  const names = Object.keys(createHelpWidget({ widgetId: 1, host: 'widget' })) as (keyof HelpWidget)[];
  expect(Object.keys(fake.calls)).toEqual(names);
  const given = () => {};
  for (const name of names) Reflect.apply(fake[name], undefined, [given]);
  for (const name of names) expect(fake.calls[name]).toEqual([[given]]);
});

test('its members can be taken out of it, as the client’s', () => {
  const { open, prefill, calls } = createFakeHelpWidget();
  open('ticketForm');
  open({ article: 7 });
  prefill({ subject: 'Boots' });
  expect(calls.open).toEqual([['ticketForm'], [{ article: 7 }]]);
  expect(calls.prefill).toEqual([[{ subject: 'Boots' }]]);
});

test('it is ready, with the facts that the test gives', () => {
  expect(createFakeHelpWidget().getSnapshot()).toMatchObject({
    status: 'ready',
    session: 'signed-out',
    isOpen: false,
  });
  const blocked = createFakeHelpWidget({ status: 'blocked', isAvailable: false });
  expect(blocked.getSnapshot()).toMatchObject({ status: 'blocked', isAvailable: false });
  expect(blocked.getServerSnapshot().status).toBe('idle');
});

test('it opens and closes, and says so', () => {
  const fake = createFakeHelpWidget();
  const heard: string[] = [];
  fake.on('open', () => heard.push('open'));
  const stop = fake.on('close', () => heard.push('close'));
  fake.open();
  fake.open();
  expect(fake.getSnapshot().isOpen).toBe(true);
  fake.close();
  stop();
  fake.open();
  fake.close();
  expect(heard).toEqual(['open', 'close', 'open']);
});

test('its session is whose the app says, until a logout', () => {
  const fake = createFakeHelpWidget();
  fake.setAuth(authState(false, 'ann'));
  expect(fake.getSnapshot()).toMatchObject({ session: 'active', userId: 'ann' });
  fake.setAuth(authState(true, null));
  fake.setAuth(undefined);
  expect(fake.getSnapshot().userId).toBe('ann');
  fake.setAuth(authState(false, null));
  expect(fake.getSnapshot()).toMatchObject({ session: 'signed-out', userId: null });
  fake.setAuth(authState(false, 'ann'));
  fake.logout();
  expect(fake.getSnapshot()).toMatchObject({ session: 'signed-out', userId: null });
  fake.destroy();
  expect(fake.getSnapshot()).toMatchObject({ session: 'destroyed', isAvailable: false });
});

test('a snapshot is frozen, and another one after each change', () => {
  const fake = createFakeHelpWidget();
  const changed = vi.fn();
  const stop = fake.subscribe(changed);
  const before = fake.getSnapshot();
  expect(fake.getSnapshot()).toBe(before);
  expect(Object.isFrozen(before)).toBe(true);
  fake.update({ status: 'failed' });
  expect(fake.getSnapshot()).not.toBe(before);
  expect(Object.isFrozen(fake.getSnapshot())).toBe(true);
  expect(changed).toHaveBeenCalledExactlyOnceWith();
  stop();
  fake.update({ status: 'ready' });
  expect(changed).toHaveBeenCalledOnce();
});

test('events happen when the test says so, to those who listen to them', () => {
  const fake = createFakeHelpWidget();
  const tickets = vi.fn();
  fake.on('ticket', tickets);
  fake.emit('article', { id: 1 });
  fake.emit('ticket', { id: 7 });
  expect(tickets).toHaveBeenCalledExactlyOnceWith({ id: 7 });
});
