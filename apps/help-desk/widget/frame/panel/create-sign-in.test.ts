// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';

import { openFrame } from '../testing/open-frame.ts';
import { settled } from '../testing/settled.ts';

const alice = 'alice@acme.example';
const bob = 'bob@globex.example';

describe('A customer', () => {
  it('finds what is meant for them, without reloading what is in view', async () => {
    const { helpDesk, open, signIn, titles } = openFrame();
    helpDesk.publish(1, 'Delivery');
    helpDesk.publish(2, 'Prices for Acme', { only: alice });
    await open();
    await settled();
    expect(titles()).toEqual(['Delivery']);
    const before = document.querySelector('.result');
    await signIn('a1', alice);
    await settled();
    expect(titles()).toEqual(['Delivery', 'Prices for Acme']);
    expect(document.querySelector('.result')).toBe(before);
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
    await settled();
    expect(titles()).toEqual(['Delivery']);
    expect(helpDesk.requests.map(({ token }) => token)).toEqual(['a1', 'a1']);
  });

  it('is signed in, and the form says as whom', async () => {
    const { open, signIn, field } = openFrame();
    await signIn('a1', alice);
    await open({ view: 'ticketForm' });
    for (const [selector, value] of [
      ['[name=name]', 'Sam'],
      ['[name=email]', alice],
    ] as const) {
      expect([field(selector).value, field(selector).readOnly]).toEqual([value, true]);
    }
    expect(document.activeElement?.getAttribute('name')).toBe('subject');
  });

  it('notices nothing of a renewal', async () => {
    const { helpDesk, open, signIn, titles, type } = openFrame();
    helpDesk.publish(1, 'Delivery');
    await signIn('a1', alice);
    await open();
    await settled();
    expect(titles()).toHaveLength(1);
    const before = helpDesk.requests.length;
    await signIn('a2', alice);
    await settled();
    expect(helpDesk.requests.slice(before).map(({ path }) => path)).toEqual(['session']);
    type('[type=search]', 'del');
    await settled();
    expect(helpDesk.requests.at(-1)).toMatchObject({ token: 'a2' });
  });

  it('is asked again with the renewed token when the former is refused on the way', async () => {
    const { helpDesk, open, signIn, titles, type, said } = openFrame();
    helpDesk.publish(1, 'Delivery');
    await signIn('a1', alice);
    await open();
    await settled();
    expect(titles()).toHaveLength(1);
    helpDesk.revoke('a1');
    const release = helpDesk.hold(/query=/);
    type('[type=search]', 'del');
    await settled();
    expect(helpDesk.requests.at(-1)?.path).toContain('query=del');
    await signIn('a2', alice);
    release();
    await settled();
    expect(helpDesk.requests.at(-1)).toMatchObject({ token: 'a2' });
    expect(said('rejected')).toEqual([]);
  });

  it('becomes anonymous when the token is refused', async () => {
    const { helpDesk, open, signIn, titles, type, said } = openFrame();
    helpDesk.publish(1, 'Delivery');
    helpDesk.publish(2, 'Prices for Acme', { only: alice });
    await signIn('a1', alice);
    await open();
    await settled();
    expect(titles()).toHaveLength(2);
    helpDesk.revoke('a1');
    type('[type=search]', 'e');
    await settled();
    expect(said('rejected')).toEqual([
      { type: 'rejected', tokenId: 'id of a1', reason: 'expired', remedy: '' },
    ]);
    await settled();
    expect(titles()).toEqual(['Delivery']);
  });

  it('is anonymous with a token that is refused from the start', async () => {
    const { helpDesk, open, say, titles, said } = openFrame();
    helpDesk.publish(1, 'Delivery');
    say({ type: 'authenticate', token: 'bad', tokenId: 't' });
    await open();
    await settled();
    expect(titles()).toEqual(['Delivery']);
    expect(said('rejected')).toEqual([{ type: 'rejected', tokenId: 't', reason: 'expired', remedy: '' }]);
  });

  it('is known later when the help desk is out of reach, and anonymous until then', async () => {
    const { helpDesk, open, say, titles, text, said } = openFrame();
    helpDesk.publish(2, 'Prices for Acme', { only: alice });
    helpDesk.issue('a1', { email: alice });
    helpDesk.fail(503);
    say({ type: 'authenticate', token: 'a1', tokenId: 't' });
    await open();
    await settled();
    expect(text('.notice-title')).toBe('This could not be loaded');
    helpDesk.recover();
    vi.advanceTimersByTime(1000);
    await settled();
    expect(titles()).toEqual(['Prices for Acme']);
    expect(said('rejected')).toEqual([]);
  });

  it('keeps the draft but not the restricted article when the time is up, and has it back after', async () => {
    const { helpDesk, open, signIn, titles, type, press, find, value, field } = openFrame();
    helpDesk.publish(1, 'Delivery');
    helpDesk.publish(2, 'Prices for Acme', { only: alice });
    await signIn('a1', alice);
    await open({ view: 'ticketForm' });
    type('[name=subject]', 'My order');
    press('.bar button');
    await open({ view: 'article', id: 2 });
    await settled();
    expect(find('.prose')?.textContent).toBe('About Prices for Acme');

    await signIn('a2', alice, 0.05);
    await settled();
    expect(titles()).toEqual(['Delivery']);
    await settled();
    expect(document.body.textContent).not.toContain('Acme');

    await open({ view: 'ticketForm' });
    expect([value('[name=subject]'), value('[name=email]')]).toEqual(['My order', '']);
    expect(field('[name=email]').readOnly).toBe(false);
    await signIn('a3', alice);
    expect([value('[name=subject]'), value('[name=email]')]).toEqual(['My order', alice]);
    await settled();
    expect(titles()).toEqual(['Delivery', 'Prices for Acme']);
  });

  it('leaves nothing to the next one', async () => {
    const { helpDesk, open, say, signIn, titles, type, value, get } = openFrame();
    helpDesk.publish(1, 'Delivery');
    helpDesk.publish(2, 'Prices for Acme', { only: alice });
    await signIn('a1', alice);
    await open();
    type('[type=search]', 'prices');
    await settled();
    expect(titles()).toEqual(['Prices for Acme']);
    say({ type: 'prefill', fields: { subject: 'Acme order', custom_fields: { cf_contract: 'A-1' } } });
    await open({ view: 'ticketForm' });
    type('[name=description]', 'Only for Acme');

    await signIn('b1', bob);
    expect(get('h1').textContent).toBe('How can we help?');
    expect(value('[type=search]')).toBe('');
    await settled();
    expect(titles()).toEqual(['Delivery']);
    await open({ view: 'ticketForm' });
    expect([value('[name=subject]'), value('[name=description]'), value('[name=email]')]).toEqual([
      '',
      '',
      bob,
    ]);
    expect(document.body.innerHTML).not.toMatch(/Acme|A-1|alice/);
  });

  it('leaves nothing to the next one after the time was up, either', async () => {
    const { open, signIn, type, value, field } = openFrame();
    await signIn('a1', alice, 0.05);
    await open({ view: 'ticketForm' });
    type('[name=subject]', 'Acme order');
    await settled();
    expect(field('[name=email]').readOnly).toBe(false);
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
    await settled();
    expect(value('[name=email]')).toBe(bob);
    expect(value('[name=subject]')).toBe('Globex order');
  });

  it('never sees a late answer that was meant for the one before', async () => {
    const { helpDesk, open, signIn, titles } = openFrame();
    helpDesk.publish(1, 'Delivery');
    helpDesk.publish(2, 'Prices for Acme', { only: alice });
    await signIn('a1', alice);
    const release = helpDesk.hold(/^articles/);
    await open({ view: 'article', id: 2 });
    await settled();
    expect(helpDesk.requests.map(({ path }) => path).join()).toContain('articles/2');
    await signIn('b1', bob);
    release();
    await settled();
    expect(titles()).toEqual(['Delivery']);
    await settled();
    expect(document.body.textContent).not.toContain('Acme');
  });

  it('has a token that is kept in memory only', async () => {
    const { helpDesk, open, signIn, titles } = openFrame();
    helpDesk.publish(1, 'Delivery');
    await signIn('secret-token', alice);
    await open();
    await settled();
    expect(titles()).toHaveLength(1);
    expect([localStorage.length, sessionStorage.length, document.cookie]).toEqual([0, 0, '']);
    expect(document.documentElement.outerHTML).not.toContain('secret-token');
    expect(helpDesk.requests.map(({ path }) => path).join()).not.toContain('secret-token');
  });

  it('is asked for again ever later while the help desk is out of reach, every 30 seconds at last', async () => {
    const { helpDesk, open, say, field } = openFrame();
    helpDesk.fail(503);
    say({ type: 'authenticate', token: 'a1', tokenId: 't' });
    await open({ view: 'ticketForm' });
    expect(field('[name=email]').readOnly).toBe(false);
    const times: number[] = [];
    for (let second = 1; second <= 122; second++) {
      const before = helpDesk.requests.length;
      vi.advanceTimersByTime(900);
      await settled();
      if (helpDesk.requests.length > before) times.push(second);
    }
    expect(times).toEqual([1, 3, 7, 15, 31, 61, 91, 121]);
  });

  it('is asked for with the newest token only', async () => {
    const { helpDesk, say, signIn, open, value } = openFrame();
    helpDesk.fail(503);
    say({ type: 'authenticate', token: 'a1', tokenId: 't' });
    await settled();
    helpDesk.recover();
    await signIn('b1', bob);
    vi.advanceTimersByTime(60_000);
    await settled();
    expect(helpDesk.requests.map(({ token }) => token)).toEqual(['a1', 'b1']);
    await open({ view: 'ticketForm' });
    expect(value('[name=email]')).toBe(bob);
  });

  it.each([
    [400, true],
    [403, true],
    [499, true],
    [429, false],
    [500, false],
  ])('has a token that is refused by %d: %s', async (status, isRefused) => {
    const { helpDesk, said, say } = openFrame();
    helpDesk.fail(status, { code: 'why', message: 'Mend it.' });
    say({ type: 'authenticate', token: 'a1', tokenId: 't' });
    await settled();
    const refusal = { type: 'rejected', tokenId: 't', reason: 'why', remedy: 'Mend it.' };
    expect(said('rejected')).toEqual(isRefused ? [refusal] : []);
  });

  it('is nobody by a token that names no customer', async () => {
    const { helpDesk, open, said, say, field } = openFrame();
    helpDesk.issue('a1', null);
    say({ type: 'authenticate', token: 'a1', tokenId: 't' });
    await open({ view: 'ticketForm' });
    expect(said('rejected')).toEqual([
      { type: 'rejected', tokenId: 't', reason: 'no-customer', remedy: 'Sign it for a customer.' },
    ]);
    expect(field('[name=email]').readOnly).toBe(false);
  });

  it('stays while they are made known anew, and is asked anew in another language', async () => {
    const { helpDesk, open, say, signIn, field, said } = openFrame({ locale: null });
    await signIn('a1', alice);
    await open({ view: 'ticketForm' });
    helpDesk.issue('a2', { email: alice, language: 'de' });
    say({ type: 'authenticate', token: 'a2', tokenId: 't' });
    expect(field('[name=email]').value).toBe(alice);
    await settled();
    expect(said('language').at(-1)).toEqual({ type: 'language', preferred: 'de' });
    expect(helpDesk.requests.at(-1)).toMatchObject({ path: 'articles?language=de', token: 'a2' });
  });

  it('is known for as long as the token lasts, not longer, also after a sleep', async () => {
    const { open, signIn, field } = openFrame();
    await signIn('a1', alice, 3600);
    await open({ view: 'ticketForm' });
    vi.advanceTimersByTime(3_599_000);
    expect(field('[name=email]').readOnly).toBe(true);
    document.dispatchEvent(new Event('visibilitychange'));
    expect(field('[name=email]').readOnly).toBe(true);
    vi.setSystemTime(Date.now() + 2000);
    expect(field('[name=email]').readOnly).toBe(true);
    document.dispatchEvent(new Event('visibilitychange'));
    expect(field('[name=email]').readOnly).toBe(false);
  });

  it('is known for years by a token that lasts for years, and for ever by one that does not end', async () => {
    const { helpDesk, open, say, signIn, field } = openFrame();
    await signIn('a1', alice, 100_000_000);
    await open({ view: 'ticketForm' });
    vi.advanceTimersByTime(99_000_000_000);
    expect(field('[name=email]').readOnly).toBe(true);
    helpDesk.issue('a2', { email: alice }, null);
    say({ type: 'authenticate', token: 'a2', tokenId: 't' });
    await settled();
    vi.advanceTimersByTime(99_000_000_000);
    document.dispatchEvent(new Event('visibilitychange'));
    expect(field('[name=email]').readOnly).toBe(true);
  });

  it('has nothing of what the page has said before the one before', async () => {
    const { open, say, signIn, value } = openFrame();
    say({ type: 'prefill', fields: { subject: 'Before' } });
    await signIn('a1', alice);
    await open({ view: 'ticketForm' });
    expect(value('[name=subject]')).toBe('Before');
    await signIn('b1', bob);
    await open({ view: 'ticketForm' });
    expect(value('[name=subject]')).toBe('');
  });

  it('who comes before the panel is opened costs no request for the list', async () => {
    const { helpDesk, signIn } = openFrame();
    await signIn('a1', alice);
    await signIn('b1', bob);
    expect(helpDesk.requests.map(({ path }) => path)).toEqual(['session', 'session']);
  });
});
