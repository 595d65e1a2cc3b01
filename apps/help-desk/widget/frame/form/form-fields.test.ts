import type { TicketFields } from '@widget/core/protocol';
import { describe, expect, it } from 'vitest';

import { formFields } from './form-fields.ts';
import { formOf } from '../testing/form-of.ts';

const ann = { name: 'Ann', email: 'ann@acme.example', language: null };

const fieldsOf = (
  form: NonNullable<Parameters<typeof formOf>[0]>,
  { customer = null as typeof ann | null, identifying = false } = {},
) => {
  const fields = formFields({ form: formOf(form), customer, identifying });
  return Object.fromEntries(fields.map((field) => [field.name, field]));
};

const editable = (fields: ReturnType<typeof fieldsOf>) =>
  Object.values(fields).flatMap(({ name, readOnly }) => (readOnly ? [] : name));

const seen = (fields: ReturnType<typeof fieldsOf>) =>
  Object.values(fields).flatMap(({ name, hidden }) => (hidden ? [] : name));

const all = ['name', 'email', 'subject', 'description'];

describe('The fields', () => {
  it('are those that every ticket has, empty', () => {
    const given = { value: '', readOnly: false, hidden: false, fault: null };
    expect(Object.values(fieldsOf({}))).toEqual([
      { name: 'name', kind: 'text', required: false, ...given },
      { name: 'email', kind: 'email', required: true, ...given },
      { name: 'subject', kind: 'text', required: true, ...given },
      { name: 'description', kind: 'long', required: true, ...given },
    ]);
  });

  it('are the page’s own too, by what it fills them in with', () => {
    const custom_fields = { cf_a: 'x', cf_b: 0, cf_c: false, cf_d: null, cf_e: [] } as unknown as NonNullable<
      TicketFields['custom_fields']
    >;
    const {
      name: _,
      email: _email,
      subject: _subject,
      description: _text,
      ...own
    } = fieldsOf({
      prefilled: { custom_fields },
    });
    expect(
      Object.values(own).map(({ name, kind, value, required }) => [name, kind, value, required]),
    ).toEqual([
      ['custom_fields.cf_a', 'text', 'x', false],
      ['custom_fields.cf_b', 'number', '0', false],
      ['custom_fields.cf_c', 'choice', false, false],
    ]);
  });

  it('hold what the person has entered before what the page has filled in', () => {
    const fields = fieldsOf({ prefilled: { subject: 'Page', name: 'Page' }, entered: { subject: '' } });
    expect([fields['subject']?.value, fields['name']?.value]).toEqual(['', 'Page']);
  });

  it('of the person are the customer’s, and cannot be changed', () => {
    const fields = fieldsOf({ entered: { email: 'else@example.com', subject: 'S' } }, { customer: ann });
    expect([fields['name']?.value, fields['email']?.value]).toEqual(['Ann', 'ann@acme.example']);
    expect(fields['subject']?.value).toBe('S');
    expect(editable(fields)).toEqual(['subject', 'description']);
  });

  it('of the person wait as long as it is being found out who they are', () => {
    expect(editable(fieldsOf({}, { identifying: true }))).toEqual(['subject', 'description']);
  });

  it('cannot be changed while they are sent', () => {
    expect(editable(fieldsOf({ status: 'sending' }))).toEqual([]);
  });

  it('that the page hides or disables are seen and can be mended when one is at fault', () => {
    const form = { hidden: ['subject', 'name'], readOnly: { description: true, email: true, name: false } };
    expect(seen(fieldsOf(form))).toEqual(['email', 'description']);
    expect(editable(fieldsOf(form))).toEqual(['name', 'subject']);
    const faults = { subject: 'missing', description: null } as const;
    expect(seen(fieldsOf({ ...form, faults }))).toEqual(['email', 'subject', 'description']);
    expect(editable(fieldsOf({ ...form, faults }))).toEqual(['name', 'subject', 'description']);
    expect(Object.values(fieldsOf({ faults })).map(({ fault }) => fault)).toEqual([
      null,
      null,
      'missing',
      null,
    ]);
    expect(seen(fieldsOf({}))).toEqual(all);
  });
});
