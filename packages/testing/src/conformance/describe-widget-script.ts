import { describe, expect, type TestAPI } from 'vitest';
import { describeFormCommands } from './describe-form-commands.ts';
import { emptyForm, field, known } from './form-sight.ts';
import { customers, type WidgetPage } from './widget-page.ts';

const annsForm = { name: known(customers.ann.name), email: known(customers.ann.email) };
const bobsForm = { name: known(customers.bob.name), email: known(customers.bob.email) };

/**
 * Defines the tests that every script with the documented commands has to pass, as a page and a person see them.
 *
 * @param test Vitest's, with a fixture `page`: a {@link WidgetPage}, not loaded yet
 * @example
 * describeWidgetScript('the stand-in', test.extend('page', () => createStandInPage()));
 */
export function describeWidgetScript<Context extends { page: WidgetPage }>(
  name: string,
  test: TestAPI<Context>,
): void {
  describe(`the documented commands, by ${name}`, () => {
    const sees = (page: WidgetPage) => expect.poll(page.look);
    const seesForm = (page: WidgetPage) => expect.poll(async () => (await page.look()).form);

    test('a page shows a launcher, and the panel once it is opened', async ({ page }) => {
      await page.load();
      await sees(page).toEqual({ launcher: 'Help', panel: null, form: null });
      await page.call('open');
      await sees(page).toMatchObject({ launcher: 'Help', panel: 'home' });
      await page.call('close');
      await sees(page).toEqual({ launcher: 'Help', panel: null, form: null });
      expect(await page.notices()).toEqual([{ type: 'open' }, { type: 'close' }]);
    });

    test('what was called before the script came is carried out in order', async ({ page }) => {
      await page.call('prefill', 'ticketForm', { subject: 'Boots' });
      await page.call('prefill', 'ticketForm', { subject: 'Blue boots' });
      await page.authenticate('ann');
      await page.call('open', 'ticketForm');
      await page.load();
      await seesForm(page).toEqual({ ...emptyForm, ...annsForm, subject: field('Blue boots') });
    });

    test('open shows an article, the contact form, and says what is read', async ({ page }) => {
      await page.load();
      const id = await page.article();
      await page.call('open', 'article', { id });
      await sees(page).toMatchObject({ panel: 'article' });
      await page.call('open', 'ticketForm');
      await sees(page).toMatchObject({ panel: 'ticketForm', form: emptyForm });
      expect(await page.notices()).toEqual([{ type: 'open' }, { type: 'article', id }]);
    });

    test('the launcher is hidden and shown, alone or with the panel', async ({ page }) => {
      await page.load();
      await page.call('open');
      await page.call('hide', 'launcher');
      await sees(page).toMatchObject({ launcher: null, panel: null });
      await page.call('show', 'launcher');
      await sees(page).toMatchObject({ launcher: 'Help', panel: null });
      await page.call('open');
      await page.call('hide');
      await sees(page).toMatchObject({ launcher: null, panel: null });
      await page.call('open');
      await sees(page).toMatchObject({ launcher: null, panel: 'home' });
      await page.call('close');
      await page.call('show');
      await sees(page).toMatchObject({ launcher: 'Help', panel: null });
    });

    test('authenticate fills in who the customer is, and logout leaves nothing of them', async ({ page }) => {
      await page.load();
      await page.call('open', 'ticketForm');
      await seesForm(page).toEqual(emptyForm);
      await page.authenticate('ann');
      await seesForm(page).toMatchObject(annsForm);
      await page.call('prefill', 'ticketForm', { subject: 'Ann’s boots' });
      await seesForm(page).toMatchObject({ subject: field('Ann’s boots') });
      await page.call('logout');
      await page.call('open', 'ticketForm');
      await seesForm(page).toEqual(emptyForm);
    });

    test('who comes after a logout is the only one that is known', async ({ page }) => {
      await page.load();
      await page.authenticate('ann');
      await page.call('identify', 'ticketForm', { email: customers.ann.email });
      await page.call('open', 'ticketForm');
      await seesForm(page).toMatchObject(annsForm);
      await page.call('logout');
      await page.authenticate('bob');
      await page.call('open', 'ticketForm');
      await seesForm(page).toEqual({ ...emptyForm, ...bobsForm });
    });

    test('logout leaves what the page has said of the form itself', async ({ page }) => {
      await page.load();
      await page.call('hide', 'ticketForm', ['name']);
      await page.call('disable', 'ticketForm', ['subject']);
      await page.call('setLabels', { en: { launcher: 'Ask us' } });
      await page.authenticate('ann');
      await page.call('open', 'ticketForm');
      await seesForm(page).toMatchObject({ email: known(customers.ann.email) });
      await page.call('logout');
      await page.call('open', 'ticketForm');
      await sees(page).toEqual({
        launcher: 'Ask us',
        panel: 'ticketForm',
        form: { email: field(''), subject: known(''), description: field('') },
      });
    });

    test('a callback is asked before a token expires, also one that was given with an earlier token', async ({
      page,
    }) => {
      await page.load();
      await page.authenticate('ann', { callback: 'renew' });
      await page.authenticate('ann', { isExpiring: true });
      await expect.poll(async () => Object.keys(await page.callbacks())).toEqual(['renew']);
    });

    test('what is no callback takes the place of none', async ({ page }) => {
      await page.load();
      await page.authenticate('ann', { callback: 'renew' });
      for (const noCallback of [null, 'renew', {}]) await page.authenticate('ann', { noCallback });
      await page.authenticate('ann', { noCallback: 7, isExpiring: true });
      await expect.poll(async () => Object.keys(await page.callbacks())).toEqual(['renew']);
    });

    test('only the callback that was given last is asked, and none from before a logout', async ({
      page,
    }) => {
      await page.load();
      await page.authenticate('ann', { callback: 'first' });
      await page.call('logout');
      await page.authenticate('bob', { callback: 'second' });
      await page.authenticate('bob', { callback: 'third', isExpiring: true });
      await expect.poll(async () => Object.keys(await page.callbacks())).toEqual(['third']);
    });

    describeFormCommands(test);

    test('the launcher’s text is the page’s own in the language that is shown', async ({ page }) => {
      await page.load();
      await page.call('setLabels', { en: { launcher: 'Ask us' }, fr: { launcher: 'Une question ?' } });
      await sees(page).toMatchObject({ launcher: 'Ask us' });
      await page.call('setLocale', 'fr');
      await sees(page).toMatchObject({ launcher: 'Une question ?' });
    });
  });
}
