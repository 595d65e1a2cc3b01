// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';

import { openFrame } from './testing/open-frame.ts';

const alice = 'alice@acme.example';

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
