// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';

import { openFrame } from './testing/open-frame.ts';

const alice = 'alice@acme.example';
const bob = 'bob@globex.example';

describe('The list', () => {
  it('is asked for when the panel is opened, not before', async () => {
    const { helpDesk, open, titles } = openFrame();
    helpDesk.publish(1, 'Delivery');
    await Promise.resolve();
    expect(helpDesk.requests).toEqual([]);
    await open();
    await expect.poll(titles).toEqual(['Delivery']);
  });

  it('follows what is typed', async () => {
    const { helpDesk, open, titles, type, text, announced } = openFrame();
    helpDesk.publish(1, 'Delivery');
    helpDesk.publish(2, 'Returns');
    await open();
    type('[type=search]', 'ret');
    await expect.poll(titles).toEqual(['Returns']);
    expect(announced()).toBe('1 article found');
    type('[type=search]', 'nowhere');
    await expect.poll(() => text('.notice-title')).toBe('Nothing found for “nowhere”');
    type('[type=search]', '');
    await expect.poll(titles).toEqual(['Delivery', 'Returns']);
  });

  it('never shows the late answer to an earlier question', async () => {
    const { helpDesk, open, titles, type } = openFrame();
    helpDesk.publish(1, 'Delivery');
    helpDesk.publish(2, 'Returns');
    await open();
    await expect.poll(titles).toHaveLength(2);
    const release = helpDesk.hold(/query=del/);
    type('[type=search]', 'del');
    await expect.poll(() => helpDesk.requests.at(-1)?.path).toContain('query=del');
    type('[type=search]', 'ret');
    await expect.poll(titles).toEqual(['Returns']);
    release();
    await settled();
    expect(titles()).toEqual(['Returns']);
  });

  it('says that it could not be loaded, and tries again', async () => {
    const { helpDesk, open, titles, text, press, announced } = openFrame();
    helpDesk.publish(1, 'Delivery');
    helpDesk.fail(503);
    await open();
    await expect.poll(() => text('.notice-title')).toBe('This could not be loaded');
    expect(announced()).toBe('This could not be loaded');
    helpDesk.recover();
    press('.notice button');
    await expect.poll(titles).toEqual(['Delivery']);
  });
});

describe('An article', () => {
  it('opens from the list, tells the page, and leads back to the same place', async () => {
    const { helpDesk, open, press, text, said, value, type, titles } = openFrame();
    helpDesk.publish(1, 'Delivery');
    helpDesk.publish(2, 'Returns');
    await open();
    type('[type=search]', 'ret');
    await expect.poll(titles).toEqual(['Returns']);
    press('.result');
    await expect.poll(() => text('.prose')).toBe('About Returns');
    expect(document.activeElement?.textContent).toBe('Returns');
    expect(said('article')).toEqual([{ type: 'article', id: 2 }]);
    press('.bar button');
    expect(value('[type=search]')).toBe('ret');
    expect(document.activeElement?.className).toBe('result');
  });

  it('opens links outside the frame', async () => {
    const { helpDesk, open, find } = openFrame();
    helpDesk.publish(1, 'Delivery', {
      html: '<a href="https://shop.example/">Shop</a> <a href="#costs">Costs</a>',
    });
    await open({ view: 'article', id: 1 });
    await expect.poll(() => find('.prose a')?.outerHTML).toContain('target="_blank" rel="noopener"');
    expect(find('.prose a[href^="#"]')?.outerHTML).toBe('<a href="#costs">Costs</a>');
  });

  it('says which language it is in when that is not the wanted one', async () => {
    const { helpDesk, open, text, find } = openFrame({ locale: 'de' });
    helpDesk.publish(1, 'Delivery');
    await open({ view: 'article', id: 1 });
    await expect.poll(() => text('.language-note')).toBe('Dieser Artikel ist nur auf Englisch verfügbar.');
    expect(find('article')?.lang).toBe('en');
  });

  it('says that it is not there', async () => {
    const { open, text } = openFrame();
    await open({ view: 'article', id: 404 });
    await expect.poll(() => text('.notice-title')).toBe('This article is not available');
  });
});

describe('A customer', () => {
  it('finds what is meant for them, without reloading what is in view', async () => {
    const { helpDesk, open, signIn, titles, said } = openFrame();
    helpDesk.publish(1, 'Delivery');
    helpDesk.publish(2, 'Prices for Acme', { only: alice });
    await open();
    await expect.poll(titles).toEqual(['Delivery']);
    const before = document.querySelector('.result');
    await signIn('a1', alice);
    await expect.poll(titles).toEqual(['Delivery', 'Prices for Acme']);
    expect(document.querySelector('.result')).toBe(before);
    expect(said('accepted')).toEqual([{ type: 'accepted', tokenId: 'id of a1' }]);
  });

  it('is waited for before anything is asked', async () => {
    const { helpDesk, open, say, titles } = openFrame();
    helpDesk.publish(1, 'Delivery');
    helpDesk.issue('a1', { email: alice });
    const release = helpDesk.hold(/^session/);
    say({ type: 'authenticate', token: 'a1', tokenId: 't' });
    await open();
    await settled();
    expect(helpDesk.requests.map(({ path }) => path)).toEqual(['session']);
    release();
    await expect.poll(titles).toEqual(['Delivery']);
    expect(helpDesk.requests.map(({ token }) => token)).toEqual(['a1', 'a1']);
  });

  it('is signed in, and the form says as whom', async () => {
    const { open, signIn, get } = openFrame();
    await signIn('a1', alice);
    await open({ view: 'ticketForm' });
    for (const [selector, value] of [
      ['[name=name]', 'Sam'],
      ['[name=email]', alice],
    ] as const) {
      expect([get<HTMLInputElement>(selector).value, get<HTMLInputElement>(selector).readOnly]).toEqual([
        value,
        true,
      ]);
    }
    expect(document.activeElement?.getAttribute('name')).toBe('subject');
  });

  it('notices nothing of a renewal', async () => {
    const { helpDesk, open, signIn, titles, type } = openFrame();
    helpDesk.publish(1, 'Delivery');
    await signIn('a1', alice);
    await open();
    await expect.poll(titles).toHaveLength(1);
    const before = helpDesk.requests.length;
    await signIn('a2', alice);
    await settled();
    expect(helpDesk.requests.slice(before).map(({ path }) => path)).toEqual(['session']);
    type('[type=search]', 'del');
    await expect.poll(() => helpDesk.requests.at(-1)).toMatchObject({ token: 'a2' });
  });

  it('is asked again with the renewed token when the former is refused on the way', async () => {
    const { helpDesk, open, signIn, titles, type, said } = openFrame();
    helpDesk.publish(1, 'Delivery');
    await signIn('a1', alice);
    await open();
    await expect.poll(titles).toHaveLength(1);
    helpDesk.revoke('a1');
    const release = helpDesk.hold(/query=/);
    type('[type=search]', 'del');
    await expect.poll(() => helpDesk.requests.at(-1)?.path).toContain('query=del');
    await signIn('a2', alice);
    release();
    await expect.poll(() => helpDesk.requests.at(-1)).toMatchObject({ token: 'a2' });
    expect(said('rejected')).toEqual([]);
  });

  it('becomes anonymous when the token is refused', async () => {
    const { helpDesk, open, signIn, titles, type, said } = openFrame();
    helpDesk.publish(1, 'Delivery');
    helpDesk.publish(2, 'Prices for Acme', { only: alice });
    await signIn('a1', alice);
    await open();
    await expect.poll(titles).toHaveLength(2);
    helpDesk.revoke('a1');
    type('[type=search]', 'e');
    await expect
      .poll(() => said('rejected'))
      .toEqual([{ type: 'rejected', tokenId: 'id of a1', reason: 'expired' }]);
    await expect.poll(titles).toEqual(['Delivery']);
  });

  it('is anonymous with a token that is refused from the start', async () => {
    const { helpDesk, open, say, titles, said } = openFrame();
    helpDesk.publish(1, 'Delivery');
    say({ type: 'authenticate', token: 'bad', tokenId: 't' });
    await open();
    await expect.poll(titles).toEqual(['Delivery']);
    expect(said('rejected')).toEqual([{ type: 'rejected', tokenId: 't', reason: 'expired' }]);
  });

  it('keeps the draft but not the restricted article when the time is up, and has it back after', async () => {
    const { helpDesk, open, signIn, titles, type, press, find, value, get } = openFrame();
    helpDesk.publish(1, 'Delivery');
    helpDesk.publish(2, 'Prices for Acme', { only: alice });
    await signIn('a1', alice);
    await open({ view: 'ticketForm' });
    type('[name=subject]', 'My order');
    press('.bar button');
    await open({ view: 'article', id: 2 });
    await expect.poll(() => find('.prose')?.textContent).toBe('About Prices for Acme');

    await signIn('a2', alice, 0.05);
    await expect.poll(titles).toEqual(['Delivery']);
    await expect.poll(() => document.body.textContent).not.toContain('Acme');

    await open({ view: 'ticketForm' });
    expect([value('[name=subject]'), value('[name=email]')]).toEqual(['My order', '']);
    expect(get<HTMLInputElement>('[name=email]').readOnly).toBe(false);
    await signIn('a3', alice);
    expect([value('[name=subject]'), value('[name=email]')]).toEqual(['My order', alice]);
    await expect.poll(titles).toEqual(['Delivery', 'Prices for Acme']);
  });

  it('leaves nothing to the next one', async () => {
    const { helpDesk, open, say, signIn, titles, type, value, get } = openFrame();
    helpDesk.publish(1, 'Delivery');
    helpDesk.publish(2, 'Prices for Acme', { only: alice });
    await signIn('a1', alice);
    await open();
    type('[type=search]', 'prices');
    await expect.poll(titles).toEqual(['Prices for Acme']);
    say({ type: 'prefill', fields: { subject: 'Acme order', custom_fields: { cf_contract: 'A-1' } } });
    await open({ view: 'ticketForm' });
    type('[name=description]', 'Only for Acme');

    await signIn('b1', bob);
    expect(get('h1').textContent).toBe('How can we help?');
    expect(value('[type=search]')).toBe('');
    await expect.poll(titles).toEqual(['Delivery']);
    await open({ view: 'ticketForm' });
    expect([value('[name=subject]'), value('[name=description]'), value('[name=email]')]).toEqual([
      '',
      '',
      bob,
    ]);
    expect(document.body.innerHTML).not.toMatch(/Acme|A-1|alice/);
  });

  it('leaves nothing to the next one after the time was up, either', async () => {
    const { open, signIn, type, value, get } = openFrame();
    await signIn('a1', alice, 0.05);
    await open({ view: 'ticketForm' });
    type('[name=subject]', 'Acme order');
    await expect.poll(() => get<HTMLInputElement>('[name=email]').readOnly).toBe(false);
    await signIn('b1', bob);
    await open({ view: 'ticketForm' });
    expect(value('[name=subject]')).toBe('');
  });

  it('has what the page has said for them while they were being made known', async () => {
    const { helpDesk, open, say, signIn, value } = openFrame();
    await signIn('a1', alice);
    await open();
    helpDesk.issue('b1', { email: bob });
    say({ type: 'authenticate', token: 'b1', tokenId: 'b' });
    say({ type: 'prefill', fields: { subject: 'Globex order' } });
    say({ type: 'open', target: { view: 'ticketForm' } });
    await expect.poll(() => value('[name=email]')).toBe(bob);
    expect(value('[name=subject]')).toBe('Globex order');
  });

  it('never sees a late answer that was meant for the one before', async () => {
    const { helpDesk, open, signIn, titles } = openFrame();
    helpDesk.publish(1, 'Delivery');
    helpDesk.publish(2, 'Prices for Acme', { only: alice });
    await signIn('a1', alice);
    const release = helpDesk.hold(/^articles/);
    await open({ view: 'article', id: 2 });
    await expect.poll(() => helpDesk.requests.map(({ path }) => path).join()).toContain('articles/2');
    await signIn('b1', bob);
    release();
    await expect.poll(titles).toEqual(['Delivery']);
    await settled();
    expect(document.body.textContent).not.toContain('Acme');
  });

  it('has a token that is kept in memory only', async () => {
    const { helpDesk, open, signIn, titles } = openFrame();
    helpDesk.publish(1, 'Delivery');
    await signIn('secret-token', alice);
    await open();
    await expect.poll(titles).toHaveLength(1);
    expect([localStorage.length, sessionStorage.length, document.cookie]).toEqual([0, 0, '']);
    expect(document.documentElement.outerHTML).not.toContain('secret-token');
    expect(helpDesk.requests.map(({ path }) => path).join()).not.toContain('secret-token');
  });
});

describe('The form', () => {
  const fillIn = ({ type }: Pick<ReturnType<typeof openFrame>, 'type'>) => {
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
    await expect.poll(() => text('.confirmation-ticket')).toBe('Ticket \u2066#7\u2069');
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
    await expect.poll(() => text('[id=fault-subject]')).toBe('Please shorten this.');
    expect(document.activeElement?.getAttribute('name')).toBe('subject');
  });

  it('keeps the draft when it cannot be sent, and sends the same one again', async () => {
    const frame = openFrame();
    const { helpDesk, open, press, text, value, find } = frame;
    await open({ view: 'ticketForm' });
    fillIn(frame);
    helpDesk.fail(503);
    press('.foot .button');
    await expect.poll(() => text('[role=alert]')).toContain('Nothing is lost');
    expect(value('[name=description]')).toBe('Where is it?');
    helpDesk.recover();
    press('.foot .button');
    await expect.poll(() => find('.confirmation')).not.toBeNull();
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
    await expect.poll(() => text('[role=alert]')).toContain('Nothing is lost');
    helpDesk.recover();
    type('[name=description]', 'Where is it? It is urgent.');
    press('.foot .button');
    await expect.poll(() => find('.confirmation')).not.toBeNull();
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
    await expect.poll(() => text('[role=alert]')).toContain('Your sign-in has ended');
    expect(value('[name=description]')).toBe('Where is it?');
  });

  it('sends what the page has filled in and hidden', async () => {
    const { helpDesk, open, say, signIn, press, find, get } = openFrame();
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
    expect(get<HTMLInputElement>('[inputmode=decimal]').readOnly).toBe(true);
    press('.foot .button');
    await expect.poll(() => find('.confirmation')).not.toBeNull();
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

describe('The language', () => {
  it('changes at run time, with the draft and the view kept', async () => {
    const { open, say, type, text, value } = openFrame();
    await open({ view: 'ticketForm' });
    type('[name=subject]', 'My parcel');
    say({ type: 'locale', locale: 'ar' });
    await expect.poll(() => text('h1')).toBe('راسلنا');
    expect([document.documentElement.lang, document.documentElement.dir]).toEqual(['ar', 'rtl']);
    expect(value('[name=subject]')).toBe('My parcel');
  });

  it('is the customer’s when the page sets none', async () => {
    const { helpDesk, open, say, text } = openFrame({ locale: null });
    helpDesk.issue('a1', { email: alice, language: 'fr' });
    say({ type: 'authenticate', token: 'a1', tokenId: 't' });
    await open();
    await expect.poll(() => text('h1')).toBe('Comment pouvons-nous vous aider ?');
    expect(helpDesk.requests.at(-1)?.path).toContain('language=fr');
  });

  it('takes the page’s own texts', async () => {
    const { open, say, text } = openFrame({ locale: 'de-AT' });
    say({ type: 'labels', labels: { de: { banner: 'Hallo', contact_form: { title: 'Frag uns' } } } });
    await open();
    expect([text('h1'), text('.foot .button')]).toEqual(['Hallo', 'Frag uns']);
  });
});

describe('The keyboard', () => {
  it('closes the panel with Escape', () => {
    const { said } = openFrame();
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    expect(said('close')).toEqual([{ type: 'close' }]);
  });

  it('starts in the search, the article’s heading, or the first field', async () => {
    const { helpDesk, open } = openFrame();
    helpDesk.publish(1, 'Delivery');
    await open();
    expect(document.activeElement?.getAttribute('type')).toBe('search');
    await open({ view: 'article', id: 1 });
    expect(document.activeElement?.tagName).toBe('H1');
    await open({ view: 'ticketForm' });
    expect(document.activeElement?.getAttribute('name')).toBe('name');
  });

  it('leaves the focus to the page until the panel is opened', async () => {
    const { signIn } = openFrame();
    await signIn('a1', alice);
    expect(document.activeElement).toBe(document.body);
  });
});

/** Long enough for anything that is on its way in this process to arrive. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 150));
