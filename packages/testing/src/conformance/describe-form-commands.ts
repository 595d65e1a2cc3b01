import { expect, type TestAPI } from 'vitest';
import { emptyForm, field, known } from './form-sight.ts';
import type { WidgetPage } from './widget-page.ts';

/** Of the tests of a widget's script those of what a page says of the contact form. */
export function describeFormCommands<Context extends { page: WidgetPage }>(test: TestAPI<Context>): void {
  const seesForm = (page: WidgetPage) => expect.poll(async () => (await page.look()).form);

  test('prefill and identify fill in the form, custom fields too, and clear empties it', async ({ page }) => {
    await page.load();
    await page.call('open', 'ticketForm');
    await page.call('prefill', 'ticketForm', {
      subject: 'Boots',
      custom_fields: { cf_order: '7', cf_gift: true },
    });
    await page.call('identify', 'ticketForm', { name: 'Cleo', email: 'cleo@example.net' });
    await page.call('prefill', 'ticketForm', { custom_fields: { cf_size: 42 } });
    await seesForm(page).toEqual({
      ...emptyForm,
      name: field('Cleo'),
      email: field('cleo@example.net'),
      subject: field('Boots'),
      'custom_fields.cf_order': field('7'),
      'custom_fields.cf_gift': field('true'),
      'custom_fields.cf_size': field('42'),
    });
    await page.call('clear', 'ticketForm');
    await seesForm(page).toEqual(emptyForm);
  });

  test('fields are hidden and made read-only, custom ones too', async ({ page }) => {
    await page.load();
    await page.call('prefill', 'ticketForm', {
      subject: 'Boots',
      custom_fields: { cf_order: '7', cf_size: '42' },
    });
    await page.call('hide', 'ticketForm', ['name', 'custom_fields.cf_order']);
    await page.call('disable', 'ticketForm', ['subject', 'custom_fields.cf_size']);
    await page.call('open', 'ticketForm');
    await seesForm(page).toEqual({
      email: field(''),
      subject: known('Boots'),
      description: field(''),
      'custom_fields.cf_size': known('42'),
    });
  });

  test('what is prefilled, hidden or disabled in one form is so in no other', async ({ page }) => {
    await page.load();
    await page.call(
      'prefill',
      'ticketForm',
      { subject: 'Boots', custom_fields: { cf_size: '42' } },
      { formId: 1 },
    );
    await page.call('identify', 'ticketForm', { name: 'Cleo' });
    await page.call('hide', 'ticketForm', ['email'], { formId: 1 });
    await page.call('disable', 'ticketForm', ['subject'], { formId: 1 });
    await page.call('open', 'ticketForm', { formId: '1' });
    await seesForm(page).toEqual({
      name: field('Cleo'),
      subject: known('Boots'),
      description: field(''),
      'custom_fields.cf_size': field('42'),
    });
    const elsewhere = { ...emptyForm, name: field('Cleo') };
    await page.call('open', 'ticketForm', { formId: 2 });
    await seesForm(page).toEqual(elsewhere);
    await page.call('open', 'ticketForm');
    await seesForm(page).toEqual(elsewhere);
  });

  test('enable takes disable back, by one name too, and choices are hidden of no field', async ({ page }) => {
    await page.load();
    await page.call('disable', 'ticketForm', ['name', 'subject', 'description']);
    await page.call('enable', 'ticketForm', ['name']);
    await page.call('enable', 'ticketForm', 'subject');
    await page.call('hide', 'ticketForm', 'email');
    await page.call('hideChoices', 'ticketForm', { priority: [4], custom_fields: { cf_size: ['XS'] } });
    await page.call('open', 'ticketForm');
    await seesForm(page).toEqual({ name: field(''), subject: field(''), description: known('') });
  });

  test('what a page says of somebody without a token is gone when they leave', async ({ page }) => {
    await page.load();
    await page.call('identify', 'ticketForm', { name: 'Cleo', email: 'cleo@example.net' });
    await page.call('prefill', 'ticketForm', { subject: 'Cleo’s boots' }, { formId: 3 });
    await page.call('open', 'ticketForm', { formId: 3 });
    await seesForm(page).toMatchObject({
      email: field('cleo@example.net'),
      subject: field('Cleo’s boots'),
    });
    await page.call('logout');
    await page.call('open', 'ticketForm', { formId: 3 });
    await seesForm(page).toEqual(emptyForm);
  });

  test('an article’s number may be a text, and nothing is filled in with null', async ({ page }) => {
    await page.load();
    const id = await page.article();
    await page.call('prefill', 'ticketForm', {
      subject: null,
      name: 'Cleo',
      custom_fields: { cf_a: null },
    });
    await page.call('open', 'article', { id: String(id) });
    await expect.poll(page.look).toMatchObject({ panel: 'article' });
    await page.call('open', 'ticketForm');
    await seesForm(page).toEqual({ ...emptyForm, name: field('Cleo') });
    expect(await page.notices()).toEqual([{ type: 'open' }, { type: 'article', id }]);
  });
}
