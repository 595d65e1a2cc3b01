import { expect, onTestFinished, test, vi } from 'vitest';
import type { WidgetCommand } from '../protocol.ts';
import { openPage, second } from '../testing/open-page.ts';

type Client = ReturnType<typeof openPage>['client'];

const labels = { en: { launcher: 'Help', contact_form: { title: 'Write to us' } } };
const form = { formId: 4 };

const commands: [string, (client: Client) => void, WidgetCommand][] = [
  ['open()', ({ open }) => open(), ['open']],
  ['open a contact form', ({ open }) => open('ticketForm'), ['open', 'ticketForm']],
  ['open one of several', ({ open }) => open({ ticketForm: 4 }), ['open', 'ticketForm', form]],
  ['open an article', ({ open }) => open({ article: 12 }), ['open', 'article', { id: 12 }]],
  ['close()', ({ close }) => close(), ['close']],
  ['show()', ({ show }) => show(), ['show']],
  ['show the launcher', ({ show }) => show('launcher'), ['show', 'launcher']],
  ['hide()', ({ hide }) => hide(), ['hide']],
  ['hide the launcher', ({ hide }) => hide('launcher'), ['hide', 'launcher']],
  [
    'prefill',
    ({ prefill }) => prefill({ subject: 'Boots' }),
    ['prefill', 'ticketForm', { subject: 'Boots' }],
  ],
  [
    'prefill one form',
    ({ prefill }) => prefill({ subject: 'Boots', custom_fields: { cf_order: 7 } }, form),
    ['prefill', 'ticketForm', { subject: 'Boots', custom_fields: { cf_order: 7 } }, form],
  ],
  ['identify', ({ identify }) => identify({ name: 'Ann' }), ['identify', 'ticketForm', { name: 'Ann' }]],
  [
    'identify in one form',
    ({ identify }) => identify({ name: 'Ann' }, form),
    ['identify', 'ticketForm', { name: 'Ann' }, form],
  ],
  ['hideFields', ({ hideFields }) => hideFields(['type']), ['hide', 'ticketForm', ['type']]],
  [
    'hideFields of one form',
    ({ hideFields }) => hideFields(['custom_fields.cf_order'], form),
    ['hide', 'ticketForm', ['custom_fields.cf_order'], form],
  ],
  ['disableFields', ({ disableFields }) => disableFields(['email']), ['disable', 'ticketForm', ['email']]],
  [
    'disableFields of one form',
    ({ disableFields }) => disableFields(['email'], form),
    ['disable', 'ticketForm', ['email'], form],
  ],
  ['enableFields', ({ enableFields }) => enableFields(['email']), ['enable', 'ticketForm', ['email']]],
  [
    'hideChoices',
    ({ hideChoices }) => hideChoices({ priority: [4], custom_fields: { cf_size: ['XS'] } }, form),
    ['hideChoices', 'ticketForm', { priority: [4], custom_fields: { cf_size: ['XS'] } }, form],
  ],
  ['clearForm', ({ clearForm }) => clearForm(), ['clear', 'ticketForm']],
  ['setLabels', ({ setLabels }) => setLabels(labels), ['setLabels', labels]],
];

test.each(commands)('%s reaches the script as documented', async (_, run, command) => {
  const page = openPage();
  page.client.mount();
  await page.clock.advance(0);
  run(page.client);
  expect(page.script.calls).toEqual([command]);
});

test('commands that are given before the script is there wait, and run in order', async () => {
  const page = openPage({ plan: ['blocked', { late: second }] });
  for (const [, run] of commands) run(page.client);
  page.client.mount();
  await page.clock.advance(10 * second);
  expect(page.script.calls).toEqual(commands.map(([, , command]) => command));
});

test('a command that the script fails on is reported, and disturbs no other', async () => {
  const page = openPage();
  const reported = vi.spyOn(globalThis, 'reportError').mockImplementation(() => {});
  const calls: string[] = [];
  window.FreshworksWidget = (...[name]: WidgetCommand) => {
    calls.push(name);
    if (name === 'hide') throw new Error('broken');
  };
  page.client.hide();
  page.client.clearForm();
  page.client.mount();
  page.client.hide();
  expect(calls).toEqual(['hide', 'clear', 'hide']);
  expect(reported).toHaveBeenCalledTimes(2);
  vi.restoreAllMocks();
});

test('where nothing can be reported, as in some test runners, it is on the console', () => {
  vi.stubGlobal('reportError', undefined);
  const error = vi.spyOn(console, 'error').mockImplementation(() => {});
  onTestFinished(() => {
    error.mockRestore();
    vi.unstubAllGlobals();
  });
  const page = openPage();
  const fault = new Error('broken');
  window.FreshworksWidget = () => {
    throw fault;
  };
  page.client.mount();
  page.client.hide();
  expect(error).toHaveBeenCalledExactlyOnceWith(fault);
});

test('the help desk changes its language as it runs, and keeps the draft', async () => {
  const page = openPage({ notices: true, locale: 'en' });
  page.client.mount();
  await page.clock.advance(0);
  page.client.setLocale('fr');
  expect(page.script.calls).toEqual([['setLocale', 'fr']]);
  expect(page.script.tags).toBe(1);
});

test('the vendor’s script starts anew in another language: with the same customer, and open if it was', async () => {
  const page = openPage({ locale: 'en' });
  await page.signIn();
  page.client.open();
  page.client.setLocale('fr');
  await page.clock.advance(0);
  expect(page.script.locale).toBe('fr');
  expect(page.script.tags).toBe(2);
  expect(document.querySelectorAll('script')).toHaveLength(1);
  expect(page.script.identity).not.toBeNull();
  expect(page.script.isOpen).toBe(true);
  expect(page.requests).toHaveLength(1);
  expect(page.client.getSnapshot()).toMatchObject({ status: 'ready', isOpen: true });
});

test.each([true, false])(
  'a language set before the script is there is the one it starts with',
  async (notices) => {
    const page = openPage({ notices, locale: 'en' });
    page.client.setLocale('ar');
    page.client.mount();
    page.client.setLocale('fr');
    await page.clock.advance(0);
    expect(page.script.locale).toBe('fr');
    expect(page.script.calls).toEqual([]);
  },
);

test.each(['idle', 'interaction'] as const)(
  'open() before the mount is remembered, and loads the script in any case (load: %s)',
  async (load) => {
    const page = openPage({ load });
    page.client.open('ticketForm');
    expect(page.script.tags).toBe(0);
    page.client.mount();
    await page.clock.advance(0);
    expect(page.script.calls).toEqual([['open', 'ticketForm']]);
  },
);

test('an open() that still waits when the app leaves opens nothing later', async () => {
  const page = openPage({ plan: ['never', 'loads'], load: 'interaction' });
  const unmount = page.client.mount();
  page.client.open();
  page.client.setLabels(labels);
  unmount();
  await page.clock.advance(0);
  page.client.mount();
  await page.clock.advance(second);
  expect(page.script.tags).toBe(1);
  document.body.dispatchEvent(new Event('keydown', { bubbles: true }));
  await page.clock.advance(second);
  expect(page.script.calls).toEqual([['setLabels', labels]]);
});

test('what the app has hidden, disabled or called otherwise is so after a remount, in the same order', async () => {
  const page = openPage();
  const unmount = page.client.mount();
  await page.clock.advance(0);
  const tell = () => {
    page.client.hide();
    page.client.show();
    page.client.hide('launcher');
    page.client.hideFields(['type']);
    page.client.disableFields(['email']);
    page.client.setLabels(labels);
  };
  tell();
  tell();
  unmount();
  await page.clock.advance(0);
  const { length } = page.script.calls;
  page.client.prefill({ subject: 'Boots' });
  page.client.mount();
  expect(page.script.calls.slice(length)).toEqual([
    ['boot'],
    ['hide'],
    ['show'],
    ['hide', 'launcher'],
    ['hide', 'ticketForm', ['type']],
    ['disable', 'ticketForm', ['email']],
    ['setLabels', labels],
    ['prefill', 'ticketForm', { subject: 'Boots' }],
  ]);
});

test('the vendor’s script is told so too when it starts anew in another language', async () => {
  const page = openPage();
  page.client.mount();
  await page.clock.advance(0);
  page.client.hide('launcher');
  page.client.setLocale('fr');
  await page.clock.advance(0);
  expect(page.script.calls.slice(1)).toEqual([['destroy'], ['hide', 'launcher']]);
});

test('what is filled in for the next user before the host names them arrives after the switch', async () => {
  const page = openPage();
  await page.signIn('ann');
  // A child's effect runs before its provider's.
  page.client.prefill({ subject: 'Boots' });
  page.client.open('ticketForm');
  page.client.setAuth({ status: 'signed-in', userId: 'bob' });
  expect(page.commandNames()).toEqual(['authenticate', 'logout']);
  await page.clock.advance(0);
  expect(page.commandNames()).toEqual(['authenticate', 'logout', 'prefill', 'open', 'authenticate']);
});

test('what was filled in for a user in the turn of their logout goes with them', async () => {
  const page = openPage();
  await page.signIn('ann');
  page.client.prefill({ subject: 'Boots' });
  page.client.clearForm();
  page.client.logout();
  await page.clock.advance(0);
  expect(page.commandNames()).toEqual(['authenticate', 'logout', 'clear']);
});

test('what was filled in for a user a turn ago is not the next one’s', async () => {
  const page = openPage({ plan: { late: second } });
  await page.signIn('ann');
  page.client.prefill({ subject: 'Boots' });
  await page.clock.advance(0);
  page.client.setAuth({ status: 'signed-in', userId: 'bob' });
  await page.clock.advance(second);
  expect(page.commandNames()).not.toContain('prefill');
});
