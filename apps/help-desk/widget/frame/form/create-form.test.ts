// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';

import { openFrame, type OpenedFrame } from '../testing/open-frame.ts';
import { settled } from '../testing/settled.ts';

const alice = 'alice@acme.example';

describe('The form', () => {
  const fillIn = ({ type }: Pick<OpenedFrame, 'type'>) => {
    type('[name=email]', 'sam@example.com');
    type('[name=subject]', 'My parcel');
    type('[name=description]', 'Where is it?');
  };

  it('becomes a ticket', async () => {
    const frame = openFrame();
    const { helpDesk, open, press, text, said } = frame;
    await open({ view: 'ticketForm' });
    fillIn(frame);
    press('.foot .button');
    await settled();
    expect(text('.confirmation-ticket')).toBe('Ticket \u2066#7\u2069');
    expect(document.activeElement?.textContent).toBe('Message sent');
    expect(said('ticket')).toEqual([{ type: 'ticket', id: 7 }]);
    expect(helpDesk.tickets()).toEqual([
      {
        key: expect.any(String),
        email: 'sam@example.com',
        subject: 'My parcel',
        description: 'Where is it?',
      },
    ]);
    press('.confirmation button');
    expect(text('h1')).toBe('How can we help?');
    await open({ view: 'ticketForm' });
    expect(frame.value('[name=subject]')).toBe('');
  });

  it('says what is missing where it is missing, and goes there', async () => {
    const { helpDesk, open, press, type, get } = openFrame();
    await open({ view: 'ticketForm' });
    type('[name=email]', 'sam@');
    press('.foot .button');
    const email = get('[name=email]');
    expect(document.activeElement).toBe(email);
    expect(document.getElementById(email.getAttribute('aria-describedby') ?? '')?.textContent).toBe(
      'Enter a full email address, such as name@example.com.',
    );
    expect(get('[name=subject]').ariaInvalid).toBe('true');
    expect(helpDesk.tickets()).toEqual([]);
  });

  it('shows the faults that only the help desk finds', async () => {
    const frame = openFrame();
    const { helpDesk, open, press, text } = frame;
    await open({ view: 'ticketForm' });
    fillIn(frame);
    helpDesk.fail(400, {
      code: 'invalid-ticket',
      fields: [{ field: 'subject', code: 'too-long', message: '' }],
    });
    press('.foot .button');
    await settled();
    expect(text('[id=fault-subject]')).toBe('Please shorten this.');
    expect(document.activeElement?.getAttribute('name')).toBe('subject');
  });

  it('keeps the draft when it cannot be sent, and sends the same one again', async () => {
    const frame = openFrame();
    const { helpDesk, open, press, text, value, find } = frame;
    await open({ view: 'ticketForm' });
    fillIn(frame);
    helpDesk.fail(503);
    press('.foot .button');
    await settled();
    expect(text('[role=alert]')).toContain('Nothing is lost');
    expect(value('[name=description]')).toBe('Where is it?');
    helpDesk.recover();
    press('.foot .button');
    await settled();
    expect(find('.confirmation')).not.toBeNull();
    const [first, second] = helpDesk.tickets();
    expect(second).toEqual(first);
  });

  it('is another draft once it is changed after a failure', async () => {
    const frame = openFrame();
    const { helpDesk, open, press, text, type, find } = frame;
    await open({ view: 'ticketForm' });
    fillIn(frame);
    helpDesk.fail(503);
    press('.foot .button');
    await settled();
    expect(text('[role=alert]')).toContain('Nothing is lost');
    helpDesk.recover();
    type('[name=description]', 'Where is it? It is urgent.');
    press('.foot .button');
    await settled();
    expect(find('.confirmation')).not.toBeNull();
    const [first, second] = helpDesk.tickets();
    expect(second?.description).toBe('Where is it? It is urgent.');
    expect(second?.key).not.toBe(first?.key);
  });

  it('keeps the draft when the sign-in ends while it is sent', async () => {
    const { helpDesk, open, signIn, press, text, value, type } = openFrame();
    await signIn('a1', alice);
    await open({ view: 'ticketForm' });
    type('[name=subject]', 'My parcel');
    type('[name=description]', 'Where is it?');
    helpDesk.revoke('a1');
    press('.foot .button');
    await settled();
    expect(text('[role=alert]')).toContain('Your sign-in has ended');
    expect(value('[name=description]')).toBe('Where is it?');
  });

  it('sends what the page has filled in and hidden', async () => {
    const { helpDesk, open, say, signIn, press, find, field } = openFrame();
    await signIn('a1', alice);
    say({
      type: 'prefill',
      fields: {
        subject: 'Order 1001',
        description: 'About an order',
        priority: 3,
        status: 2,
        type: 'Question',
        custom_fields: { cf_order_number: 1001, cf_urgent: true, cf_page: 'cart' },
      },
    });
    say({ type: 'hideFields', fields: ['name', 'email', 'subject', 'description', 'custom_fields.cf_page'] });
    say({ type: 'disableFields', fields: ['custom_fields.cf_order_number'] });
    await open({ view: 'ticketForm' });
    expect([...document.querySelectorAll('.field-label')].map(({ textContent }) => textContent)).toEqual([
      'Order number',
      'Urgent',
    ]);
    expect(field('[inputmode=decimal]').readOnly).toBe(true);
    press('.foot .button');
    await settled();
    expect(find('.confirmation')).not.toBeNull();
    expect(helpDesk.tickets()).toEqual([
      {
        key: expect.any(String),
        name: 'Sam',
        email: alice,
        subject: 'Order 1001',
        description: 'About an order',
        priority: 3,
        status: 2,
        type: 'Question',
        custom_fields: { cf_order_number: 1001, cf_urgent: true, cf_page: 'cart' },
      },
    ]);
  });

  it('shows a hidden field that has to be mended, and keeps showing it', async () => {
    const frame = openFrame();
    const { open, say, press, find, type } = frame;
    say({ type: 'hideFields', fields: ['subject'] });
    await open({ view: 'ticketForm' });
    expect(find('[name=subject]')).toBeNull();
    press('.foot .button');
    type('[name=subject]', 'M');
    expect(find('[name=subject]')).not.toBeNull();
  });

  it('lets what the person has entered win over what the page fills in', async () => {
    const { open, say, type, value } = openFrame();
    await open({ view: 'ticketForm' });
    type('[name=subject]', 'Mine');
    say({ type: 'prefill', fields: { subject: 'The page’s', name: 'Sam' } });
    expect([value('[name=subject]'), value('[name=name]')]).toEqual(['Mine', 'Sam']);
    say({ type: 'clearForm' });
    expect([value('[name=subject]'), value('[name=name]')]).toEqual(['', '']);
  });

  it('is sent once, and cannot be changed meanwhile', async () => {
    const frame = openFrame();
    const { helpDesk, open, press, text, get, field, find } = frame;
    await open({ view: 'ticketForm' });
    fillIn(frame);
    const release = helpDesk.hold(/^tickets/);
    press('.foot .button');
    press('.foot .button');
    await settled();
    expect(helpDesk.tickets().length).toBe(1);
    expect([text('.foot .button'), get('.foot .button').ariaDisabled, get('form').ariaBusy]).toEqual([
      'Sending…',
      'true',
      'true',
    ]);
    expect(field('[name=subject]').readOnly).toBe(true);
    release();
    await settled();
    expect(find('.confirmation')).not.toBeNull();
  });

  it('waits with sending until it is known who the customer is', async () => {
    const frame = openFrame();
    const { helpDesk, open, say, press, field } = frame;
    await open({ view: 'ticketForm' });
    fillIn(frame);
    helpDesk.issue('a1', { email: alice });
    const release = helpDesk.hold(/^session/);
    say({ type: 'authenticate', token: 'a1', tokenId: 't' });
    expect(field('[name=email]').readOnly).toBe(true);
    press('.foot .button');
    release();
    await settled();
    expect(helpDesk.tickets()).toEqual([]);
    press('.foot .button');
    await settled();
    expect(helpDesk.tickets()).toMatchObject([{ email: alice, name: 'Sam' }]);
  });

  it.each([
    [429, 'That was a lot of messages'],
    [401, 'Your sign-in has ended'],
    [500, 'Nothing is lost'],
    [404, 'Nothing is lost'],
  ])('says why it could not be sent, until it is changed: %d', async (status, reason) => {
    const frame = openFrame();
    const { helpDesk, open, press, text, type, find, get } = frame;
    await open({ view: 'ticketForm' });
    fillIn(frame);
    helpDesk.fail(status);
    press('.foot .button');
    await settled();
    expect(text('[role=alert]')).toContain(reason);
    expect(get('form').ariaBusy).toBe('false');
    type('[name=subject]', 'Changed');
    expect(find('[role=alert]')).toBeNull();
  });

  it.each([
    ['priority', { priority: 9 }],
    ['custom_fields.cf_long', { custom_fields: { cf_long: 'x'.repeat(3000) } }],
    ['name', { name: 'x'.repeat(300) }],
  ])(
    'is sent without what the help desk refuses and nobody sees, which is said once: %s',
    async (field, fields) => {
      const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
      const { helpDesk, open, say, press, find } = openFrame();
      say({
        type: 'prefill',
        fields: { email: 'sam@example.com', subject: 'S', description: 'D', ...fields },
      });
      say({ type: 'hideFields', fields: ['name', 'custom_fields.cf_long'] });
      await open({ view: 'ticketForm' });
      helpDesk.refuseOnce({ field, code: 'invalid', message: 'Give another.' });
      press('.foot .button');
      await settled();
      expect(find('.confirmation')).not.toBeNull();
      const [first, second] = helpDesk.tickets();
      expect(first).toMatchObject(fields);
      expect(second).toEqual({ key: first!.key, email: 'sam@example.com', subject: 'S', description: 'D' });
      expect(warn.mock.calls).toEqual([
        [`[help widget] Left out of the message, because it is refused: ${field}: Give another.`],
      ]);
      warn.mockRestore();
    },
  );

  it('that is refused for what nobody can mend or leave out has not been sent', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const frame = openFrame();
    const { helpDesk, open, press, text } = frame;
    await open({ view: 'ticketForm' });
    fillIn(frame);
    helpDesk.fail(400, { fields: [{ field: 'key', code: 'invalid', message: '' }] });
    press('.foot .button');
    await settled();
    expect(text('[role=alert]')).toContain('Nothing is lost');
    expect(helpDesk.tickets().length).toBe(2);
    warn.mockRestore();
  });

  it('warns once of what the page fills in and cannot be read', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const { say } = openFrame();
    const fields = { priority: 'urgent', type: null, cf_order: 7 } as object;
    say({ type: 'prefill', fields });
    say({ type: 'prefill', fields });
    expect(warn.mock.calls).toEqual([
      ['[help widget] Not filled in: priority cannot be read.'],
      ['[help widget] Not filled in: cf_order cannot be read.'],
    ]);
    warn.mockRestore();
  });

  it('is one of several: what is filled in, hidden or entered in one is in no other', async () => {
    const frame = openFrame();
    const { helpDesk, open, say, press, value, find, field, type } = frame;
    say({ type: 'prefill', fields: { email: 'sam@example.com', custom_fields: { cf_all: 'x' } } });
    say({ type: 'prefill', fields: { subject: 'A', custom_fields: { cf_a: 'x' } }, form: { formId: 1 } });
    say({ type: 'hideFields', fields: ['name'], form: { formId: 1 } });
    say({ type: 'disableFields', fields: ['subject'] });
    say({ type: 'enableFields', fields: ['subject'], form: { formId: 2 } });
    await open({ view: 'ticketForm', formId: '1' as unknown as number });
    expect([value('[name=subject]'), find('[name=name]'), field('[name=subject]').readOnly]).toEqual([
      'A',
      null,
      true,
    ]);
    type('[name=description]', 'About A');
    await open({ view: 'ticketForm', formId: 2 });
    expect(value('[name=subject]') + value('[name=description]') + value('[name=name]')).toBe('');
    expect([find('[name="custom_fields.cf_a"]'), field('[name=subject]').readOnly]).toEqual([null, false]);
    press('.bar button');
    press('.foot .button');
    expect(field('[name=subject]').readOnly).toBe(false);
    await open({ view: 'ticketForm', formId: 1 });
    expect(value('[name=description]')).toBe('About A');
    press('.foot .button');
    await settled();
    expect(helpDesk.tickets()).toMatchObject([
      { subject: 'A', description: 'About A', form_id: 1, custom_fields: { cf_all: 'x', cf_a: 'x' } },
    ]);
    await open({ view: 'ticketForm' });
    expect([value('[name=subject]'), field('[name=subject]').readOnly]).toEqual(['', true]);
  });

  it('can be written in again where the page enables what it has disabled', async () => {
    const { open, say, field } = openFrame();
    say({ type: 'disableFields', fields: ['subject', 'name'] });
    say({ type: 'enableFields', fields: ['subject'] });
    await open({ view: 'ticketForm' });
    expect([field('[name=subject]').readOnly, field('[name=name]').readOnly]).toEqual([false, true]);
  });

  it('says that a field has changed since it was at fault, and what else still is', async () => {
    const { open, press, type, get, text } = openFrame();
    await open({ view: 'ticketForm' });
    press('.foot .button');
    type('[name=subject]', 'M');
    type('[name=name]', 'Sam');
    expect([get('[name=subject]').ariaInvalid, get('[name=name]').ariaInvalid]).toEqual(['false', 'false']);
    expect(text('[id=fault-subject]')).toBe('');
    expect(get('[name=description]').ariaInvalid).toBe('true');
    press('.foot .button');
    expect(document.activeElement?.getAttribute('name')).toBe('email');
  });

  it('comes back to who has gone on to read when it could not be sent, and when it has arrived', async () => {
    const frame = openFrame();
    const { helpDesk, open, press, find, text } = frame;
    await open({ view: 'ticketForm' });
    fillIn(frame);
    helpDesk.fail(503);
    const release = helpDesk.hold(/^tickets/);
    press('.foot .button');
    press('.bar button');
    expect(find('[name=subject]')).toBeNull();
    release();
    await settled();
    expect(text('[role=alert]')).toContain('Nothing is lost');
    helpDesk.recover();
    const releaseSecond = helpDesk.hold(/^tickets/);
    press('.foot .button');
    press('.bar button');
    await settled();
    releaseSecond();
    await settled();
    expect(find('.confirmation')).not.toBeNull();
    press('.bar button');
    expect(text('h1')).toBe('How can we help?');
  });

  it('leaves the focus alone when it could not be sent and is still in view', async () => {
    const frame = openFrame();
    const { helpDesk, open, press, get } = frame;
    await open({ view: 'ticketForm' });
    fillIn(frame);
    helpDesk.fail(503);
    press('.foot .button');
    get('[name=subject]').focus();
    await settled();
    expect(document.activeElement).toBe(get('[name=subject]'));
  });

  it('that is cleared while it is sent is empty, and no ticket is told of', async () => {
    const frame = openFrame();
    const { helpDesk, open, say, press, said, value, find, field } = frame;
    say({ type: 'hideFields', fields: ['name'] });
    say({ type: 'disableFields', fields: ['description'] });
    await open({ view: 'ticketForm' });
    say({ type: 'prefill', fields: { email: 'sam@example.com', subject: 'S', description: 'D' } });
    const release = helpDesk.hold(/^tickets/);
    press('.foot .button');
    say({ type: 'clearForm' });
    release();
    await settled();
    expect([said('ticket'), value('[name=subject]'), find('[name=name]')]).toEqual([[], '', null]);
    expect([field('[name=description]').readOnly, field('[name=subject]').readOnly]).toEqual([true, false]);
  });

  it('keeps what the page fills in one after the other, and shows a new one after a message', async () => {
    const { helpDesk, open, say, press, value } = openFrame();
    say({ type: 'identify', fields: { email: 'sam@example.com', custom_fields: { cf_a: '1', cf_b: '1' } } });
    say({ type: 'prefill', fields: { subject: 'S', description: 'D', custom_fields: { cf_b: '2' } } });
    await open({ view: 'ticketForm' });
    press('.foot .button');
    await settled();
    expect(helpDesk.tickets()).toMatchObject([{ custom_fields: { cf_a: '1', cf_b: '2' } }]);
    await open({ view: 'ticketForm' });
    expect(value('[name=subject]')).toBe('S');
    press('.foot .button');
    await settled();
    const [first, second] = helpDesk.tickets();
    expect(second?.key).not.toBe(first?.key);
  });
});
