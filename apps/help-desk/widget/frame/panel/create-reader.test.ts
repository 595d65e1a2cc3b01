// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';

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
});
