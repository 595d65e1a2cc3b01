import { expect, it } from 'vitest';

import { parsePageMessage } from './parse-page-message.ts';

it.each([
  { type: 'authenticate', token: 'a.b.c', tokenId: '' },
  { type: 'open' },
  { type: 'open', target: undefined, quietly: true },
  { type: 'open', target: { view: 'ticketForm', formId: 5 } },
  { type: 'open', target: { view: 'article', id: 7 } },
  { type: 'labels', labels: {} },
  { type: 'labels', labels: { en: {} } },
  { type: 'labels', labels: { en: { banner: 'Hello' }, de: { contact_form: { title: 'Frag' } } } },
  { type: 'labels', labels: { en: { contact_form: { title: undefined } } } },
  { type: 'locale', locale: 'de' },
  { type: 'prefill', fields: {} },
  { type: 'identify', fields: { name: 'Ann' } },
  { type: 'hideFields', fields: [] },
  { type: 'hideFields', fields: ['name', 'email'] },
  { type: 'disableFields', fields: ['name'] },
  { type: 'clearForm' },
  { type: 'clearForm', later: 'more' },
])('What the page may say is understood: %j', (message) => {
  expect(parsePageMessage(message)).toBe(message);
});

it.each([
  undefined,
  null,
  'clearForm',
  {},
  { type: ['clearForm', 'open'] },
  { type: 'toString' },
  { type: 'tomorrow' },
  { type: 'authenticate', token: 1, tokenId: 'x' },
  { type: 'authenticate', token: 'a.b.c' },
  { type: 'open', target: null },
  { type: 'open', target: 'ticketForm' },
  { type: 'open', target: {} },
  { type: 'open', target: { view: 'elsewhere', id: 7 } },
  { type: 'open', target: { view: 'article' } },
  { type: 'open', target: { view: 'article', id: 1.5 } },
  { type: 'open', target: { id: 7 } },
  { type: 'labels' },
  { type: 'labels', labels: 'Hello' },
  { type: 'labels', labels: { en: 'Hello' } },
  { type: 'labels', labels: { en: null } },
  { type: 'labels', labels: { en: { banner: 'Hello' }, de: { banner: 7 } } },
  { type: 'labels', labels: { en: { banner: 'Hello', contact_form: null } } },
  { type: 'labels', labels: { en: { contact_form: 'Ask' } } },
  { type: 'labels', labels: { en: { contact_form: { title: 'Ask', submit: 7 } } } },
  { type: 'locale' },
  { type: 'prefill' },
  { type: 'prefill', fields: null },
  { type: 'prefill', fields: 'Ann' },
  { type: 'identify', fields: null },
])('What it may not is not: %j', (message) => {
  expect(parsePageMessage(message)).toBeNull();
});

it.each(['hideFields', 'disableFields', 'enableFields'])('%s reads names as far as they are any', (type) => {
  const namesIn = (fields: unknown) => parsePageMessage({ type, fields });
  expect(namesIn('name')).toEqual({ type, fields: ['name'] });
  expect(namesIn(['name', 7, null])).toEqual({ type, fields: ['name'] });
  for (const none of [undefined, null, 7, {}]) expect(namesIn(none)).toEqual({ type, fields: [] });
});
