import { expect, onTestFinished, test, vi } from 'vitest';
import { createHelpWidget, type HelpWidgetOptions } from '../index.ts';
import { hour, minute, openPage, second } from '../testing/open-page.ts';

const tags = () => [...document.querySelectorAll('script')];
const statusOf = ({ client }: ReturnType<typeof openPage>) => client.getSnapshot().status;

test('making a client does nothing to the page', async () => {
  const page = openPage();
  await page.clock.advance(minute);
  expect(tags()).toEqual([]);
  expect(window.FreshworksWidget).toBeUndefined();
  expect(page.clock.timers).toBe(0);
  expect(statusOf(page)).toBe('idle');
});

test('mounted, it puts the settings, the stub and one tag on the page', () => {
  const page = openPage({ plan: 'never', locale: 'de' });
  page.client.mount();
  expect(tags().map(({ src }) => src)).toEqual(['https://widget.freshworks.com/widgets/81000000001.js']);
  expect(window.fwSettings).toEqual({ widget_id: 81000000001, locale: 'de' });
  expect(window.FreshworksWidget?.q).toEqual([]);
  expect(statusOf(page)).toBe('loading');
});

test('the script is ready when it has taken the stub’s place', async () => {
  const page = openPage();
  page.client.mount();
  await page.clock.advance(0);
  expect(statusOf(page)).toBe('ready');
  expect(page.eventNames()).toEqual(['ready']);
  expect(page.clock.timers).toBe(0);
});

test('what others have said to the stub is not lost', async () => {
  const page = openPage();
  page.client.mount();
  window.FreshworksWidget!('hide', 'launcher');
  await page.clock.advance(0);
  expect(page.script.calls).toEqual([['hide', 'launcher']]);
});

test('a nonce goes with the tag', () => {
  const page = openPage({ plan: 'never', nonce: 'r4nd0m' });
  page.client.mount();
  expect(tags()[0]?.getAttribute('nonce')).toBe('r4nd0m');
});

test.each([
  ['left out', undefined, 'of the page'],
  ['null', null, 'of the page'],
  ['another one', 'r4nd0m', 'r4nd0m'],
  ['none', '', null],
])(
  'where the page’s own scripts have a nonce and the option is %s, the tag has it by that',
  (_, nonce, own) => {
    const script = document.createElement('script');
    script.nonce = 'of the page';
    script.setAttribute('nonce', 'of the page');
    document.head.append(document.createElement('script'), script);
    onTestFinished(() => document.head.replaceChildren());
    const page = openPage({ plan: 'never', nonce: nonce! });
    page.client.mount();
    const tag = tags().find(({ src }) => src.includes('/widgets/'))!;
    expect(tag.getAttribute('nonce')).toBe(own);
  },
);

test.each([null, undefined, ''])('without a nonce (%o) the tag has none', (nonce) => {
  const page = openPage({ plan: 'never', nonce: nonce! });
  page.client.mount();
  expect(tags()[0]?.hasAttribute('nonce')).toBe(false);
});

/** A page whose policy asks for Trusted Types, and lets those policies be made that it names. */
function askForTrustedTypes(...names: string[]) {
  const made: string[] = [];
  const { set } = Object.getOwnPropertyDescriptor(HTMLScriptElement.prototype, 'src')!;
  const setter = vi.spyOn(HTMLScriptElement.prototype, 'src', 'set');
  setter.mockImplementation(function (this: HTMLScriptElement, value: unknown) {
    if (typeof value === 'string') throw new TypeError('This document requires TrustedScriptURL assignment.');
    set!.call(this, String(value));
  });
  vi.stubGlobal('trustedTypes', {
    createPolicy(name: string, rules: { createScriptURL: (url: string) => string }) {
      if (!names.includes(name) || made.includes(name)) throw new TypeError(`Policy ${name} disallowed.`);
      made.push(name);
      return { createScriptURL: (url: string) => ({ toString: () => rules.createScriptURL(url) }) };
    },
  });
  onTestFinished(() => {
    setter.mockRestore();
    vi.unstubAllGlobals();
  });
}

test('a page that asks for Trusted Types and does not name our policy is told so, and goes on', async () => {
  askForTrustedTypes('angular');
  const page = openPage();
  expect(() => page.client.mount()).not.toThrow();
  expect(page.client.getSnapshot()).toMatchObject({
    status: 'blocked',
    isAvailable: false,
    error: {
      code: 'script-blocked',
      message: expect.stringContaining('trusted-types help-widget'),
      cause: expect.any(TypeError),
    },
  });
  expect(() => page.client.open()).not.toThrow();
  await page.clock.advance(minute);
  expect(tags()).toEqual([]);
});

test('a page that asks for Trusted Types and names our policy has the widget, also once it was loaded anew', async () => {
  askForTrustedTypes('help-widget');
  const page = openPage();
  page.client.mount();
  await page.clock.advance(0);
  expect(statusOf(page)).toBe('ready');
  page.client.setLocale('fr');
  await page.clock.advance(0);
  expect(statusOf(page)).toBe('ready');
  expect(page.script.tags).toBe(2);
});

test('a tag that is on the page already is waited for, not doubled', async () => {
  const page = openPage({ plan: { late: second } });
  const tag = document.createElement('script');
  tag.src = 'https://widget.freshworks.com/widgets/81000000001.js';
  document.head.append(tag);
  page.client.mount();
  await page.clock.advance(second);
  expect(statusOf(page)).toBe('ready');
  expect(tags()).toEqual([tag]);
});

test('a script that is ready before the client is used as it is', async () => {
  const page = openPage();
  window.FreshworksWidget = () => {};
  page.client.mount();
  expect(statusOf(page)).toBe('ready');
  expect(tags()).toEqual([]);
});

test('two clients of one widget share its script', async () => {
  const page = openPage({ plan: { late: second } });
  const other = createHelpWidget({ widgetId: 81000000001, host: 'widget', load: 'now' }, page.clock);
  onTestFinished(other.destroy);
  page.client.mount();
  other.mount();
  await page.clock.advance(second);
  expect(page.script.tags).toBe(1);
  expect([statusOf(page), other.getSnapshot().status]).toEqual(['ready', 'ready']);
});

test('a script that runs twice is ready once, and gets each command once', async () => {
  const page = openPage({ plan: 'twice' });
  page.client.mount();
  page.client.open();
  await page.clock.advance(0);
  expect(page.eventNames().filter((name) => name === 'ready')).toHaveLength(1);
  expect(page.script.calls).toEqual([['open']]);
});

test('a blocked script is tried three times, ever later, and then said to be blocked', async () => {
  const page = openPage({ plan: 'blocked' });
  page.client.mount();
  await page.clock.advance(999);
  expect(page.script.tags).toBe(1);
  await page.clock.advance(1);
  expect(page.script.tags).toBe(2);
  expect(statusOf(page)).toBe('loading');
  await page.clock.advance(3 * second);
  expect(page.script.tags).toBe(3);
  expect(statusOf(page)).toBe('blocked');
  expect(page.errorCode()).toBe('script-blocked');
  expect(page.clock.timers).toBe(0);
  expect(tags()).toEqual([]);
});

test('a passing fault of the network is not noticed', async () => {
  const page = openPage({ plan: ['blocked', 'loads'] });
  page.client.mount();
  await page.clock.advance(second);
  expect(statusOf(page)).toBe('ready');
  expect(page.eventNames()).toEqual(['ready']);
});

test('a script that is no widget has failed', async () => {
  const page = openPage({ plan: 'junk' });
  page.client.mount();
  await page.clock.advance(0);
  expect(statusOf(page)).toBe('failed');
  expect(page.errorCode()).toBe('script-failed');
});

test('a script that does not answer in 15 seconds has failed', async () => {
  const page = openPage({ plan: 'never' });
  page.client.mount();
  await page.clock.advance(15 * second - 1);
  expect(statusOf(page)).toBe('loading');
  await page.clock.advance(1);
  expect(statusOf(page)).toBe('failed');
  expect(page.clock.timers).toBe(0);
});

test.each(['blocked', 'junk', 'never'] as const)('%s, then retry(), loads it after all', async (fault) => {
  const page = openPage({ plan: fault });
  page.client.mount();
  page.client.open();
  await page.clock.advance(minute);
  page.script.plan('loads');
  page.client.retry();
  expect(statusOf(page)).toBe('loading');
  await page.clock.advance(0);
  expect(statusOf(page)).toBe('ready');
  expect(page.client.getSnapshot().error).toBeNull();
  expect(page.script.calls).toEqual([['open']]);
});

test('a script that comes after all is taken when somebody tries again', async () => {
  const page = openPage({ plan: { late: 20 * second } });
  page.client.mount();
  await page.clock.advance(20 * second);
  page.client.retry();
  await page.clock.advance(0);
  expect(statusOf(page)).toBe('ready');
});

test('load: idle waits until the browser has nothing else to do', async () => {
  const page = openPage({ load: 'idle' });
  page.client.mount();
  expect(tags()).toEqual([]);
  await page.clock.advance(second);
  expect(statusOf(page)).toBe('ready');
});

test('load: idle asks the browser where that can say so', async () => {
  const idle: (() => void)[] = [];
  vi.stubGlobal('requestIdleCallback', (callback: () => void) => idle.push(callback));
  const page = openPage({ load: 'idle' });
  page.client.mount();
  await page.clock.advance(second);
  expect(tags()).toEqual([]);
  idle.forEach((callback) => callback());
  await page.clock.advance(0);
  expect(statusOf(page)).toBe('ready');
  vi.unstubAllGlobals();
});

test.each(['pointerdown', 'keydown', 'scroll'])(
  'load: interaction waits for the person: %s',
  async (type) => {
    const page = openPage({ load: 'interaction' });
    page.client.mount();
    await page.clock.advance(minute);
    expect(tags()).toEqual([]);
    document.body.dispatchEvent(new Event(type, { bubbles: true }));
    await page.clock.advance(0);
    expect(statusOf(page)).toBe('ready');
  },
);

test('open() loads the script in any case', async () => {
  const page = openPage({ load: 'interaction' });
  page.client.mount();
  page.client.open();
  await page.clock.advance(0);
  expect(page.script.calls).toEqual([['open']]);
});

test('a client that has left the page does not load any more', async () => {
  const idle: (() => void)[] = [];
  vi.stubGlobal('requestIdleCallback', (callback: () => void) => idle.push(callback));
  const page = openPage({ load: 'idle' });
  page.client.mount()();
  await page.clock.advance(minute);
  idle.forEach((callback) => callback());
  vi.unstubAllGlobals();
  page.client.mount()();
  await page.clock.advance(minute);
  document.body.dispatchEvent(new Event('keydown', { bubbles: true }));
  await page.clock.advance(0);
  expect(page.script.tags).toBe(0);
});

test.each<[unknown, unknown, string]>([
  [0, 'widget', 'widgetId: 0'],
  [undefined, 'widget', 'widgetId: undefined'],
  ['', 'widget', 'widgetId: '],
  [7, undefined, 'host: undefined'],
  [7, '', 'host: '],
  [7, 'https://help.test/widgets', 'host: https://help.test/widgets'],
])('widget %s on %s is refused when it is mounted, and no script is loaded', async (widgetId, host, said) => {
  const page = openPage({ widgetId, host } as Partial<HelpWidgetOptions>);
  expect(page.client.getSnapshot().error).toBeNull();
  const unmount = page.client.mount();
  page.client.setAuth({ status: 'signed-in', userId: 'ann' });
  page.client.open();
  await page.clock.advance(minute);
  unmount();
  page.client.mount();
  const { error } = page.client.getSnapshot();
  expect(page.client.getSnapshot()).toMatchObject({ status: 'failed', isAvailable: false });
  expect(error?.code).toBe('invalid-option');
  expect(error?.message).toContain(`(${said})`);
  expect(error?.message).toContain('https://help.example.com');
  expect(tags()).toEqual([]);
  expect(page.requests).toEqual([]);
  expect(page.eventNames()).toEqual(['error']);
});

test.each(['interaction', 'manual'] as const)(
  'load: %s asks for no token before there is a script to give it to',
  async (load) => {
    const page = openPage({ load });
    await page.signIn();
    await page.clock.advance(minute);
    expect(page.requests).toEqual([]);
    expect(tags()).toEqual([]);
    expect(page.clock.timers).toBe(0);
    page.client.load();
    await page.clock.advance(0);
    expect(page.script.identity).not.toBeNull();
    expect(page.state()).toBe('active');
  },
);

test('load: manual waits for consent, whatever the person does', async () => {
  const page = openPage({ load: 'manual' });
  page.client.mount();
  for (const type of ['pointerdown', 'keydown', 'scroll'])
    document.body.dispatchEvent(new Event(type, { bubbles: true }));
  await page.clock.advance(hour);
  expect(tags()).toEqual([]);
  expect(window.FreshworksWidget).toBeUndefined();
  page.client.open();
  await page.clock.advance(0);
  expect(page.script.calls).toEqual([['open']]);
});

test('load() before the mount loads the script with it', async () => {
  const page = openPage({ load: 'manual' });
  page.client.load();
  expect(tags()).toEqual([]);
  page.client.mount();
  await page.clock.advance(0);
  expect(statusOf(page)).toBe('ready');
});
