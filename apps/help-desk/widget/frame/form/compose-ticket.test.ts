import { expect, it } from 'vitest';

import { composeTicket } from './compose-ticket.ts';
import { formFields } from './form-fields.ts';
import { formOf } from '../testing/form-of.ts';

const compose = (form: Parameters<typeof formOf>[0], { formId = '', refused = [] as string[] } = {}) =>
  composeTicket({
    key: 'k',
    fields: formFields({ form: formOf(form), customer: null, identifying: false }),
    prefilled: form?.prefilled ?? {},
    formId,
    refused,
  });

it('A ticket holds what the fields hold, without the blanks around it', () => {
  expect(
    compose({ entered: { email: ' sam@example.com ', subject: 'Boots\n', description: ' Too small' } }),
  ).toEqual({ key: 'k', email: 'sam@example.com', subject: 'Boots', description: 'Too small' });
});

it('A ticket has neither name nor custom fields when nobody has given any', () => {
  const ticket = compose({ prefilled: { custom_fields: { cf_order: '' } } });
  expect(ticket).toEqual({ key: 'k', subject: '', description: '' });
});

it('A ticket holds what the page has filled in beside the fields, zero too', () => {
  expect(compose({ prefilled: { priority: 0, status: 2, type: '' } })).toEqual({
    key: 'k',
    subject: '',
    description: '',
    priority: 0,
    status: 2,
    type: '',
  });
});

it('A ticket’s custom fields have the help desk’s names, and numbers are numbers', () => {
  const form = {
    prefilled: { custom_fields: { cf_count: 1, cf_gift: true, cf_note: 'old' } },
    entered: { 'custom_fields.cf_count': '12', 'custom_fields.cf_note': 'new' },
  };
  expect(compose(form).custom_fields).toEqual({ cf_count: 12, cf_gift: true, cf_note: 'new' });
});

it('A ticket says which group, product and form it is for', () => {
  const ticket = compose({ prefilled: { group_id: 3, product_id: 4 } }, { formId: '5' });
  expect(ticket).toMatchObject({ group_id: 3, product_id: 4, form_id: 5 });
});

it('A ticket has nothing of what the help desk refuses', () => {
  const prefilled = { priority: 9, status: 2, custom_fields: { cf_a: 'x', cf_b: 'y' } };
  expect(compose({ prefilled }, { refused: ['priority', 'custom_fields.cf_a'] })).toEqual({
    key: 'k',
    subject: '',
    description: '',
    status: 2,
    custom_fields: { cf_b: 'y' },
  });
  expect(compose({ prefilled }, { refused: ['custom_fields'] }).custom_fields).toBeUndefined();
});
