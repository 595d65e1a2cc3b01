// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';

import { openFrame } from '../testing/open-frame.ts';
import { settled } from '../testing/settled.ts';

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
});
