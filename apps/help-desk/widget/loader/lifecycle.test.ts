// @vitest-environment jsdom
import { makeToken } from '@widget/testing';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { embedLoader, runLoader, setStub } from './testing/embed-loader.ts';

const containers = () => document.querySelectorAll('#freshworks-container');
const token = () => makeToken({ email: 'ann@acme.example', exp: Math.floor(Date.now() / 1000) + 3600 });
const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});

beforeEach(() => {
  vi.useFakeTimers();
  warn.mockClear();
});

afterEach(() => {
  vi.useRealTimers();
});

/** Mutation observers have been told. */
const turn = () => Promise.resolve();

describe('destroy', () => {
  it('takes everything down, and boot begins anew', async () => {
    const page = await embedLoader();
    const callback = vi.fn();
    page.call('setLabels', { en: { launcher: 'Ask' } });
    page.call('prefill', 'ticketForm', { subject: 'Boots' });
    page.call('authenticate', { token: token(), callback });
    page.call('hide');
    page.open();
    const frame = page.frame()!;
    page.call('destroy');
    expect(containers().length).toBe(0);
    expect(frame.isConnected).toBe(false);
    vi.advanceTimersByTime(7_200_000);
    expect(callback).not.toHaveBeenCalled();
    expect(page.notices).toEqual([{ type: 'open' }, { type: 'close' }]);
    page.call('boot');
    page.call('boot');
    expect(containers().length).toBe(1);
    expect([page.launcher().textContent, page.launcher().hidden, page.isOpen()]).toEqual([
      'Help',
      false,
      false,
    ]);
    page.open();
    expect(page.told()).toEqual([{ type: 'open' }]);
  });

  it('may come first, and twice', async () => {
    const page = await embedLoader({ calls: [['destroy'], ['destroy'], ['open']] });
    expect(page.isOpen()).toBe(true);
    expect(warn).not.toHaveBeenCalled();
  });

  it('hears and says nothing any more', async () => {
    const page = await embedLoader();
    page.open();
    const { contentWindow } = page.frame()!;
    page.call('destroy');
    page.say({ type: 'ticket', id: 1 }, { source: contentWindow });
    expect(page.notices).toEqual([{ type: 'open' }, { type: 'close' }]);
  });
});

describe('A page that has lost track of its widget', () => {
  it('has one widget when it deletes the global and adds the script again', async () => {
    const page = await embedLoader();
    const callback = vi.fn();
    page.call('authenticate', { token: token(), callback });
    page.open();
    delete window.FreshworksWidget;
    setStub(['open', 'ticketForm']);
    await runLoader();
    expect(containers().length).toBe(1);
    vi.advanceTimersByTime(7_200_000);
    expect(callback).not.toHaveBeenCalled();
    page.listen();
    expect(page.told().at(-1)).toEqual({ type: 'open', target: { view: 'ticketForm' } });
  });

  it('has one that works when a cache brings back a dead copy', async () => {
    document.body.insertAdjacentHTML('beforeend', '<div id="freshworks-container"></div>');
    const page = await embedLoader();
    expect(containers().length).toBe(1);
    page.call('open');
    expect(page.isOpen()).toBe(true);
  });
});

describe('A page that swaps its body', () => {
  it('leaves the widget and its frame alone', async () => {
    const page = await embedLoader();
    page.open();
    const frame = page.frame();
    document.body.replaceWith(document.createElement('body'));
    await turn();
    expect(page.frame()).toBe(frame);
    expect(frame?.isConnected).toBe(true);
  });

  it('and removes the widget gets it back, with a new frame that is told everything', async () => {
    const page = await embedLoader();
    page.call('prefill', 'ticketForm', { subject: 'Boots' });
    page.open();
    for (let swap = 0; swap < 2; swap++) {
      containers()[0]!.remove();
      await turn();
      expect(containers().length).toBe(1);
      expect(page.isOpen()).toBe(true);
      page.listen();
      expect(page.told()).toEqual([
        { type: 'prefill', fields: { subject: 'Boots' } },
        { type: 'open', quietly: true },
      ]);
    }
  });
});

describe('A bad call', () => {
  const cyclic: Record<string, unknown> = { subject: 'Boots' };
  cyclic['custom_fields'] = { cf_self: cyclic };

  it.each([
    ['authenticate'],
    ['authenticate', {}],
    ['authenticate', { token: undefined, callback: () => {} }],
    ['open', 'article'],
    ['setLabels'],
    ['setLabels', { en: { launcher: 7 } }],
    ['setLabels', { en: null }],
    ['prefill', 'ticketForm', cyclic],
    ['prefill', 'ticketForm', { subject: 7n }],
    ['__proto__'],
    ['constructor', 'ticketForm'],
    [undefined],
  ])('costs itself alone, with one warning that names it: %j', async (...call: unknown[]) => {
    const page = await embedLoader({ calls: [call, ['open']] });
    expect(page.isOpen()).toBe(true);
    expect(warn.mock.calls).toEqual([[expect.stringContaining(`[help widget] ${String(call[0])}: `)]]);
    page.listen();
    expect(page.told()).toEqual([{ type: 'open' }]);
  });

  it('of fields that are no plain data is carried out with what is', async () => {
    class Order {
      cf_order = 7;
      cancel = () => {};
    }
    const fields = new Proxy({ subject: 'Boots', custom_fields: new Order(), toString: () => '' }, {});
    const page = await embedLoader({ calls: [['prefill', 'ticketForm', fields]] });
    page.open();
    expect(page.told('prefill')).toEqual([
      { type: 'prefill', fields: { subject: 'Boots', custom_fields: { cf_order: 7 } } },
    ]);
    expect(() => structuredClone(page.told())).not.toThrow();
  });
});

describe('A callback that brings no token', () => {
  it('is asked again, ever later, never more than every five seconds, until logout', async () => {
    const page = await embedLoader();
    const times: number[] = [];
    const start = Date.now();
    page.call('authenticate', { token: token(), callback: () => times.push(Date.now() - start) });
    vi.advanceTimersByTime(3_600_000);
    const gaps = times.slice(1).map((time, index) => time - times[index]!);
    expect(gaps.length).toBeGreaterThan(5);
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(5000);
    expect(Math.max(...gaps)).toBeLessThanOrEqual(60_000);
    expect(gaps.at(-1)).toBeGreaterThan(29_000);
    const before = times.length;
    vi.advanceTimersByTime(3_600_000);
    expect(times.length).toBeGreaterThan(before + 50);
    page.call('logout');
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is asked rarely while nobody sees the page', async () => {
    const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    const page = await embedLoader();
    const callback = vi.fn();
    page.call('authenticate', { token: token(), callback });
    vi.advanceTimersByTime(3_600_000);
    expect(callback.mock.calls.length).toBeLessThan(7);
    expect(callback.mock.calls.length).toBeGreaterThan(2);
    hidden.mockRestore();
  });

  it('is asked at once when the person uses the panel, and not when nothing is owed', async () => {
    const page = await embedLoader();
    const callback = vi.fn();
    page.call('authenticate', { token: token(), callback });
    page.open();
    page.call('close');
    expect(callback).not.toHaveBeenCalled();
    vi.advanceTimersByTime(3_400_000);
    const before = callback.mock.calls.length;
    vi.advanceTimersByTime(6000);
    const waited = callback.mock.calls.length;
    page.call('open');
    page.call('close');
    page.call('open');
    expect(callback.mock.calls.length - before).toBe(waited > before ? waited - before : 1);
  });

  it('that throws is asked again', async () => {
    const page = await embedLoader();
    let calls = 0;
    page.call('authenticate', {
      token: token(),
      callback() {
        calls++;
        throw new Error('offline');
      },
    });
    for (let minute = 0; minute < 70; minute++) {
      try {
        vi.advanceTimersByTime(60_000);
      } catch {
        // A browser reports it, and goes on.
      }
    }
    expect(calls).toBeGreaterThan(5);
  });
});

describe('A token that has lain in a cache', () => {
  it('is renewed before it expires, not a whole life later', async () => {
    const page = await embedLoader();
    const callback = vi.fn();
    const now = Math.floor(Date.now() / 1000);
    const old = makeToken({ email: 'ann@acme.example', iat: now - 1800, exp: now + 1800 });
    page.call('authenticate', { token: old, callback });
    vi.advanceTimersByTime(1_790_000);
    expect(callback).toHaveBeenCalled();
  });

  it('is taken by its span where this device’s clock is off', async () => {
    const page = await embedLoader();
    const callback = vi.fn();
    const now = Math.floor(Date.now() / 1000) - 86_400;
    page.call('authenticate', {
      token: makeToken({ email: 'a@b.example', iat: now, exp: now + 3600 }),
      callback,
    });
    vi.advanceTimersByTime(3_200_000);
    expect(callback).not.toHaveBeenCalled();
    vi.advanceTimersByTime(100_000);
    expect(callback).toHaveBeenCalled();
  });
});

describe('A token that is refused', () => {
  it('is said once on the console of a page without our client, with the remedy', async () => {
    const page = await embedLoader();
    page.call('authenticate', { token: 'a.b.c' });
    page.open();
    page.say({ type: 'rejected', tokenId: '', reason: 'invalid-signature', remedy: 'Check the secret.' });
    page.say({ type: 'rejected', tokenId: '7', reason: 'invalid-signature', remedy: 'Check the secret.' });
    expect(warn.mock.calls).toEqual([
      ['[help widget] The token is refused (invalid-signature). Check the secret.'],
    ]);
    expect(page.notices.slice(1)).toEqual([
      { type: 'rejected', tokenId: '', reason: 'invalid-signature' },
      { type: 'rejected', tokenId: '7', reason: 'invalid-signature' },
    ]);
  });
});

describe('On a phone', () => {
  beforeEach(() => {
    vi.spyOn(window, 'getComputedStyle').mockReturnValue({ position: 'fixed' } as CSSStyleDeclaration);
    return () => vi.restoreAllMocks();
  });

  const held = () => [document.body.inert, document.documentElement.style.overflow, history.length];

  it('the open panel is a modal dialog: the page behind it is inert and does not scroll', async () => {
    document.documentElement.style.overflow = 'auto';
    history.replaceState({ router: 7 }, '');
    const page = await embedLoader();
    const before = history.length;
    page.call('open');
    expect(held()).toEqual([true, 'hidden', before + 1]);
    expect(page.find('[role=dialog]')?.ariaModal).toBe('true');
    expect(history.state).toEqual({ router: 7, helpWidget: true });
    vi.useRealTimers();
    const gone = new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));
    page.call('close');
    expect(held().slice(0, 2)).toEqual([false, 'auto']);
    await gone;
    expect(history.state).toEqual({ router: 7 });
    expect(page.isOpen()).toBe(false);
    document.documentElement.style.overflow = '';
    history.replaceState(null, '');
  });

  it('Back closes the panel, and does not lead further', async () => {
    const page = await embedLoader();
    page.call('open');
    vi.useRealTimers();
    const back = vi.spyOn(history, 'back');
    const gone = new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));
    history.back();
    await gone;
    expect([page.isOpen(), document.body.inert, back.mock.calls.length]).toEqual([false, false, 1]);
    expect(page.notices).toEqual([{ type: 'open' }, { type: 'close' }]);
  });

  it('a page that has moved on meanwhile stays where it is', async () => {
    const page = await embedLoader();
    page.call('open');
    history.pushState({ router: 8 }, '');
    const back = vi.spyOn(history, 'back');
    page.call('close');
    expect([back.mock.calls.length, document.body.inert]).toEqual([0, false]);
  });

  it('a widget that is destroyed gives the page back', async () => {
    const page = await embedLoader();
    page.call('open');
    page.call('destroy');
    expect(held().slice(0, 2)).toEqual([false, '']);
  });
});

describe('On a desktop', () => {
  it('the open panel leaves the page alone', async () => {
    const page = await embedLoader();
    const before = history.length;
    page.call('open');
    expect(document.body.inert).not.toBe(true);
    expect(history.length).toBe(before);
    expect(page.find('[role=dialog]')?.ariaModal).toBe('false');
  });
});
