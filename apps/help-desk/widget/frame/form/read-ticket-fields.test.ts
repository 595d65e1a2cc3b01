import { expect, it } from 'vitest';
import { readTicketFields } from './read-ticket-fields.ts';

const read = (given: object) => {
  const unread: string[] = [];
  const { custom_fields, ...fields } = readTicketFields(given, (name) => unread.push(name));
  const isGiven = ([, value]: [string, unknown]) => value !== undefined;
  return {
    fields: Object.fromEntries(Object.entries(fields).filter(isGiven)),
    custom: Object.fromEntries(Object.entries(custom_fields ?? {}).filter(isGiven)),
    unread,
  };
};

it('Numbers given as text are read, and texts given as numbers', () => {
  const given = { priority: '2', status: ' 3 ', group_id: '81', product_id: 7, subject: 1001, type: 4 };
  expect(read(given)).toEqual({
    fields: { priority: 2, status: 3, group_id: 81, product_id: 7, subject: '1001', type: '4' },
    custom: {},
    unread: [],
  });
});

it('`null` takes back what was given before, and is nothing to warn of', () => {
  const given = { type: null, priority: null, subject: null, other: null, custom_fields: { cf_a: null } };
  expect(read(given)).toEqual({ fields: {}, custom: {}, unread: [] });
  expect(read({ custom_fields: null }).unread).toEqual([]);
  expect(readTicketFields({ type: null }, () => {})).toHaveProperty('type', undefined);
});

it.each([
  ['priority', 'urgent'],
  ['priority', ''],
  ['priority', 1.5],
  ['status', true],
  ['group_id', [1]],
  ['type', { name: 'Question' }],
  ['subject', ['Boots']],
  ['name', false],
  ['cf_order', 'A-17'],
  ['__proto__x', 1],
  ['custom_fields', 'cf_order'],
  ['custom_fields', ['cf_order']],
])('What cannot be used is named, and nothing else is lost: %s %j', (name, value) => {
  expect(read({ description: 'Too small', [name]: value })).toEqual({
    fields: { description: 'Too small' },
    custom: {},
    unread: [name],
  });
});

it('A custom field is a text, a number or a choice', () => {
  const custom_fields = { cf_a: 'x', cf_b: 0, cf_c: false, cf_d: ['x'], cf_e: {} };
  expect(read({ custom_fields })).toEqual({
    fields: {},
    custom: { cf_a: 'x', cf_b: 0, cf_c: false },
    unread: ['custom_fields.cf_d', 'custom_fields.cf_e'],
  });
});
