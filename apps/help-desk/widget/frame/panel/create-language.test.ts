// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';

import { openFrame } from '../testing/open-frame.ts';
import { settled } from '../testing/settled.ts';

vi.mock('../../locales/es.ts', () => {
  throw new Error('The network is down.');
});

const alice = 'alice@acme.example';

describe('The language', () => {
  it('changes at run time, with the draft and the view kept', async () => {
    const { open, say, type, text, value } = openFrame();
    await open({ view: 'ticketForm' });
    type('[name=subject]', 'My parcel');
    say({ type: 'locale', locale: 'ar' });
    await settled();
    expect(text('h1')).toBe('راسلنا');
    expect([document.documentElement.lang, document.documentElement.dir]).toEqual(['ar', 'rtl']);
    expect(value('[name=subject]')).toBe('My parcel');
  });

  it('is the customer’s when the page sets none', async () => {
    const { helpDesk, open, say, text } = openFrame({ locale: null });
    helpDesk.issue('a1', { email: alice, language: 'fr' });
    say({ type: 'authenticate', token: 'a1', tokenId: 't' });
    await open();
    await settled();
    expect(text('h1')).toBe('Comment pouvons-nous vous aider ?');
    expect(helpDesk.requests.at(-1)?.path).toContain('language=fr');
  });

  it('takes the page’s own texts', async () => {
    const { open, say, text } = openFrame({ locale: 'de-AT' });
    say({ type: 'labels', labels: { de: { banner: 'Hallo', contact_form: { title: 'Frag uns' } } } });
    await open();
    expect([text('h1'), text('.foot .button')]).toEqual(['Hallo', 'Frag uns']);
  });

  it('is English where the wanted one cannot be loaded, and no other is spoken yet', async () => {
    const { open, text } = openFrame({ locale: 'es' });
    await open();
    expect(text('h1')).toBe('How can we help?');
  });

  it('stays when the next one cannot be loaded', async () => {
    const { open, say, text } = openFrame({ locale: 'de' });
    await open();
    const title = text('h1');
    say({ type: 'locale', locale: 'es' });
    await settled();
    expect(text('h1')).toBe(title);
    expect(document.documentElement.lang).toBe('de');
  });

  it('is the last one wanted, whichever is loaded first', async () => {
    const { open, say, text } = openFrame({ locale: 'de' });
    await open();
    const title = text('h1');
    say({ type: 'locale', locale: 'fr' });
    say({ type: 'locale', locale: 'de' });
    await settled();
    expect(text('h1')).toBe(title);
  });

  it('is asked of the list and of the article anew', async () => {
    const { helpDesk, open, say } = openFrame();
    helpDesk.publish(1, 'Delivery');
    await open({ view: 'article', id: 1 });
    say({ type: 'locale', locale: 'pl' });
    await settled();
    expect(helpDesk.requests.map(({ path }) => path)).toEqual([
      'articles/1?language=en',
      'articles?language=en',
      'articles?language=pl',
      'articles/1?language=pl',
    ]);
  });

  it('is told to the page when the customer prefers one, and when nobody does any more', async () => {
    const { helpDesk, say, said, signIn } = openFrame({ locale: null });
    helpDesk.issue('a1', { email: alice, language: 'fr' });
    say({ type: 'authenticate', token: 'a1', tokenId: 't' });
    await settled();
    await signIn('b1', 'bob@globex.example');
    expect(said('language')).toEqual([
      { type: 'language', preferred: 'fr' },
      { type: 'language', preferred: null },
      { type: 'language', preferred: null },
    ]);
  });

  it('keeps the page’s texts in each language that it gave them in', async () => {
    const { open, say, text } = openFrame({ locale: 'de' });
    say({ type: 'labels', labels: { de: { banner: 'Hallo' }, fr: { banner: 'Bonjour' } } });
    say({ type: 'labels', labels: { fr: { banner: 'Salut' } } });
    await open();
    expect(text('h1')).toBe('Hallo');
    say({ type: 'locale', locale: 'fr-CA' });
    await settled();
    expect(text('h1')).toBe('Salut');
  });
});
