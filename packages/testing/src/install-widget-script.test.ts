import type { WidgetCommand } from '@widget/core/protocol';
import { noticeEvent } from '@widget/core/protocol';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createVirtualClock, type VirtualClock } from './create-virtual-clock.ts';
import { installWidgetScript, type WidgetScript, type WidgetScriptOptions } from './install-widget-script.ts';

let clock: VirtualClock;
let script: WidgetScript;

beforeEach(() => {
  clock = createVirtualClock();
});

afterEach(() => script.uninstall());

function install(options: Partial<WidgetScriptOptions> = {}): void {
  script = installWidgetScript({ clock, ...options });
}

/** The vendor's documented embed code: a stub that keeps its calls, and a tag. Returns what its tag says. */
async function embed(): Promise<string[]> {
  const heard: string[] = [];
  const q: ArrayLike<unknown>[] = [];
  window.fwSettings = { widget_id: 7, locale: 'de' };
  window.FreshworksWidget ??= Object.assign(
    function () {
      // eslint-disable-next-line prefer-rest-params -- the vendor's stub keeps just these
      q.push(arguments);
    },
    { q },
  );
  const tag = document.createElement('script');
  tag.src = 'https://help.test/widgets/7.js';
  for (const type of ['load', 'error']) tag.addEventListener(type, () => heard.push(type));
  document.head.append(tag);
  await clock.advance(0);
  return heard;
}

const call = (...command: WidgetCommand) => window.FreshworksWidget!(...command);

const isStub = () => !!window.FreshworksWidget?.q;

function hearNotices(): unknown[] {
  const notices: unknown[] = [];
  addEventListener(noticeEvent, (event) => notices.push((event as CustomEvent).detail));
  return notices;
}

test('a script that loads takes the place of the stub and carries out what waited there', async () => {
  install();
  window.FreshworksWidget = Object.assign(() => {}, {
    q: [['prefill', 'ticketForm', { subject: 'Boots' }], { 0: 'open', length: 1 }],
  });
  expect(await embed()).toEqual(['load']);
  expect(isStub()).toBe(false);
  call('close');
  expect(script.calls).toEqual([['prefill', 'ticketForm', { subject: 'Boots' }], ['open'], ['close']]);
});

test('calls that the documented stub keeps are arguments objects, and arrive whole', async () => {
  install();
  const heard = embed();
  call('open', 'article', { id: 3 });
  await heard;
  expect(script.calls).toEqual([['open', 'article', { id: 3 }]]);
});

test('a blocked script is an error of its tag, and leaves the stub', async () => {
  install({ plan: 'blocked' });
  expect(await embed()).toEqual(['error']);
  expect(isStub()).toBe(true);
});

test('junk loads, and leaves the stub', async () => {
  install({ plan: 'junk' });
  expect(await embed()).toEqual(['load']);
  expect(isStub()).toBe(true);
});

test('a script may never answer', async () => {
  install({ plan: 'never' });
  const heard = await embed();
  await clock.advance(3_600_000);
  expect(heard).toEqual([]);
});

test('a late script loads when the clock says so', async () => {
  install({ plan: { late: 20_000 } });
  const heard = await embed();
  await clock.advance(19_999);
  expect(heard).toEqual([]);
  await clock.advance(1);
  expect(heard).toEqual(['load']);
});

test('a script that runs twice replaces its own function', async () => {
  install({ plan: 'twice' });
  const functions = new Set<unknown>();
  document.addEventListener('load', () => functions.add(window.FreshworksWidget), {
    capture: true,
    once: false,
  });
  expect(await embed()).toEqual(['load', 'load']);
  expect(functions.size).toBe(2);
});

test('tags follow the plan in order, and the last of it from then on', async () => {
  install({ plan: ['blocked', 'loads'] });
  expect(await embed()).toEqual(['error']);
  expect(await embed()).toEqual(['load']);
  expect(await embed()).toEqual(['load']);
  script.plan('junk');
  expect(await embed()).toEqual(['load']);
  expect(script.tags).toBe(4);
});

test('other scripts are none of its business', async () => {
  install();
  const tag = document.createElement('script');
  tag.src = 'https://help.test/analytics.js';
  document.head.append(tag);
  await clock.advance(0);
  expect(script.tags).toBe(0);
  tag.remove();
});

test('it knows who was authenticated, until logout', async () => {
  install();
  await embed();
  expect(script.identity).toBeNull();
  call('authenticate', { token: 'a.b.c', tokenId: '1', callback: () => {} });
  expect(script.identity).toMatchObject({ token: 'a.b.c', tokenId: '1' });
  call('logout');
  expect(script.identity).toBeNull();
});

test('a token that is about to expire is asked for by its callback', async () => {
  install();
  await embed();
  const callback = vi.fn();
  call('authenticate', { token: 'a.b.c', callback });
  script.expireToken();
  expect(callback).toHaveBeenCalledTimes(1);
});

test('a callback once given is kept until logout or another is given', async () => {
  install();
  await embed();
  const [first, second] = [vi.fn(), vi.fn()];
  const expire = () => {
    script.expireToken();
    return [first.mock.calls.length, second.mock.calls.length];
  };
  call('authenticate', { token: '1', callback: first });
  for (const callback of [undefined, Promise.resolve(), 'renew'] as unknown as (() => void)[]) {
    call('authenticate', { token: '2', callback });
  }
  expect(expire()).toEqual([1, 0]);
  call('authenticate', { token: '3', callback: second });
  call('authenticate', { token: '4' });
  expect(expire()).toEqual([1, 1]);
  call('logout');
  call('authenticate', { token: '5' });
  expect(expire()).toEqual([1, 1]);
});

test('the help desk sends notices of what the person does', async () => {
  install({ notices: true });
  await embed();
  const notices = hearNotices();
  call('open', 'article', { id: 12 });
  script.notify({ type: 'ticket', id: 5 });
  call('authenticate', { token: 'a.b.c', tokenId: '9', callback: () => {} });
  script.refuse('signature');
  call('close');
  expect(notices).toEqual([
    { type: 'open' },
    { type: 'article', id: 12 },
    { type: 'ticket', id: 5 },
    { type: 'rejected', tokenId: '9', reason: 'signature' },
    { type: 'close' },
  ]);
});

test("the vendor's script sends none, and its language stays", async () => {
  install();
  await embed();
  const notices = hearNotices();
  call('open');
  call('setLocale', 'fr');
  call('close');
  expect(notices).toEqual([]);
  expect(script.locale).toBe('de');
  expect(window.FreshworksWidget?.notices).toBeUndefined();
});

test('the help desk changes its language', async () => {
  install({ notices: true });
  await embed();
  expect(script.locale).toBe('de');
  call('setLocale', 'fr');
  expect(script.locale).toBe('fr');
});

test('destroy leaves nobody and nothing open', async () => {
  install();
  await embed();
  call('authenticate', { token: 'a.b.c', callback: () => {} });
  call('open');
  expect(script.isOpen).toBe(true);
  call('destroy');
  expect(script.isOpen).toBe(false);
  expect(script.identity).toBeNull();
});

test('a test that asks for the impossible is told so', async () => {
  install();
  expect(() => installWidgetScript({ clock })).toThrow(
    expect.objectContaining({ code: 'already-installed' }),
  );
  await embed();
  expect(() => script.expireToken()).toThrow(expect.objectContaining({ code: 'no-identity' }));
  expect(() => script.notify({ type: 'open' })).toThrow(expect.objectContaining({ code: 'no-notices' }));
  call('authenticate', { token: 'a.b.c', callback: () => {} });
  expect(() => script.refuse()).toThrow(expect.objectContaining({ code: 'no-token-id' }));
  // @ts-expect-error: no such command
  expect(() => call('dance')).toThrow(expect.objectContaining({ code: 'unknown-command' }));
});

test('uninstalled, it is as if it had never been there', async () => {
  install({ plan: { late: 100 } });
  await embed();
  script.uninstall();
  expect(clock.timers).toBe(0);
  expect(window.FreshworksWidget).toBeUndefined();
  expect(window.fwSettings).toBeUndefined();
  expect(document.querySelector('script')).toBeNull();
  await embed();
  expect(script.tags).toBe(1);
});
