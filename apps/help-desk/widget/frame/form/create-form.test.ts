// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';

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
    type('[name=email]', 'sam@example');
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
});
