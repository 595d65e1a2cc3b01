// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';

import { openFrame } from '../testing/open-frame.ts';
import { settled } from '../testing/settled.ts';

describe('An article', () => {
  it('opens from the list, tells the page, and leads back to the same place', async () => {
    const { helpDesk, open, press, text, said, value, type, titles } = openFrame();
    helpDesk.publish(1, 'Delivery');
    helpDesk.publish(2, 'Returns');
    await open();
    type('[type=search]', 'ret');
    await settled();
    expect(titles()).toEqual(['Returns']);
    press('.result');
    await settled();
    expect(text('.prose')).toBe('About Returns');
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
    await settled();
    expect(find('.prose a')?.outerHTML).toContain('target="_blank" rel="noopener"');
    expect(find('.prose a[href^="#"]')?.outerHTML).toBe('<a href="#costs">Costs</a>');
  });

  it('leads to the contact form by its links to #contact, and back', async () => {
    const { helpDesk, open, press, text, find } = openFrame();
    helpDesk.publish(1, 'Delivery', { html: '<p>Late? <a href="#contact">Write to us</a></p>' });
    await open({ view: 'article', id: 1 });
    await settled();
    expect(text('.prose a')).toBe('Write to us');
    press('.prose a');
    expect(find('form')).not.toBeNull();
    press('.bar button');
    expect(text('.prose a')).toBe('Write to us');
  });

  it('says which language it is in when that is not the wanted one', async () => {
    const { helpDesk, open, text, find } = openFrame({ locale: 'de' });
    helpDesk.publish(1, 'Delivery');
    await open({ view: 'article', id: 1 });
    await settled();
    expect(text('.language-note')).toBe('Dieser Artikel ist nur auf Englisch verfügbar.');
    expect(find('article')?.lang).toBe('en');
  });

  it('says that it is not there', async () => {
    const { open, text } = openFrame();
    await open({ view: 'article', id: 404 });
    await settled();
    expect(text('.notice-title')).toBe('This article is not available');
  });

  it('says that it could not be loaded, and tries again', async () => {
    const { helpDesk, open, press, text, said } = openFrame();
    helpDesk.publish(1, 'Delivery');
    helpDesk.fail(503);
    await open({ view: 'article', id: 1 });
    expect(text('.notice-title')).toBe('This could not be loaded');
    helpDesk.recover();
    const release = helpDesk.hold(/^articles\/1/);
    press('.notice button');
    expect(text('.notice-title')).toBeNull();
    expect(said('article')).toEqual([]);
    release();
    await settled();
    expect(text('.prose')).toBe('About Delivery');
    expect(said('article')).toEqual([{ type: 'article', id: 1 }]);
  });

  it('shows its title before its text is there', async () => {
    const { helpDesk, open, press, text } = openFrame();
    helpDesk.publish(1, 'Delivery');
    await open();
    helpDesk.hold(/^articles\/1/);
    press('.result');
    await settled();
    expect([text('h1'), text('.prose')]).toEqual(['Delivery', null]);
  });

  it('stays in view while it is asked for again, and is counted once', async () => {
    const { helpDesk, open, say, signIn, text, said } = openFrame();
    helpDesk.publish(1, 'Delivery');
    await open({ view: 'article', id: 1 });
    const release = helpDesk.hold(/^articles\/1/);
    say({ type: 'locale', locale: 'en-GB' });
    await settled();
    expect([text('.prose'), text('.placeholder')]).toEqual(['About Delivery', null]);
    release();
    await settled();
    await signIn('a1', 'alice@acme.example');
    expect(said('article')).toEqual([{ type: 'article', id: 1 }]);
  });

  it('is gone when it could not be asked for again: it may have been for somebody else', async () => {
    const { helpDesk, open, say, text } = openFrame();
    helpDesk.publish(1, 'Delivery');
    await open({ view: 'article', id: 1 });
    helpDesk.fail(503);
    say({ type: 'locale', locale: 'en-GB' });
    await settled();
    expect([text('.prose'), text('.notice-title')]).toEqual([null, 'This could not be loaded']);
  });

  it('is taken from under a form, which stays, when it is not for who is asking now', async () => {
    const { helpDesk, open, say, signIn, press, find, text, value, type } = openFrame();
    helpDesk.publish(1, 'Prices', { only: 'alice@acme.example' });
    await signIn('a1', 'alice@acme.example', 60);
    await open({ view: 'article', id: 1 });
    press('.foot .button');
    type('[name=subject]', 'Mine');
    vi.advanceTimersByTime(60_000);
    await settled();
    expect(value('[name=subject]')).toBe('Mine');
    press('.bar button');
    expect([text('h1'), find('.prose')]).toEqual(['How can we help?', null]);
    say({ type: 'open' });
    expect(find('article')).toBeNull();
  });

  it('leads back to the list, and the next one is not mixed up with it', async () => {
    const { helpDesk, open, press, text, titles } = openFrame();
    helpDesk.publish(1, 'Delivery');
    helpDesk.publish(2, 'Returns');
    await open({ view: 'article', id: 1 });
    const release = helpDesk.hold(/^articles\/1/);
    await open({ view: 'article', id: 1 });
    press('.bar button');
    release();
    await settled();
    expect(titles()).toEqual(['Delivery', 'Returns']);
    expect(text('h1')).toBe('How can we help?');
    await open({ view: 'article', id: 2 });
    expect(text('.prose')).toBe('About Returns');
  });
});
