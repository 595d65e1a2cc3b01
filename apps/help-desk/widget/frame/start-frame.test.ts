// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';

import { openFrame } from './testing/open-frame.ts';
import { settled } from './testing/settled.ts';

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

  it('closes by Escape alone, and not while a word is composed; a search field keeps its text', () => {
    const { said } = openFrame();
    const press = (key: string, more: KeyboardEventInit = {}) => {
      const event = new KeyboardEvent('keydown', { key, cancelable: true, ...more });
      document.dispatchEvent(event);
      return event.defaultPrevented;
    };
    expect([press('Enter'), press('Escape', { isComposing: true })]).toEqual([false, false]);
    expect(said('close')).toEqual([]);
    expect(press('Escape')).toBe(true);
    expect(said('close')).toEqual([{ type: 'close' }]);
  });

  it('stays where it is when the panel comes back quietly', async () => {
    const { open, say, get } = openFrame();
    await open();
    get('.bar button').focus();
    say({ type: 'open', quietly: true });
    expect(document.activeElement).toBe(get('.bar button'));
    say({ type: 'open' });
    expect(document.activeElement).toBe(get('[type=search]'));
  });

  it('passes over fields that cannot be changed', async () => {
    const { open, say } = openFrame();
    say({ type: 'disableFields', fields: ['name', 'email'] });
    await open({ view: 'ticketForm' });
    expect(document.activeElement?.getAttribute('name')).toBe('subject');
  });

  it('goes back to what has led out of the list', async () => {
    const { open, press, get } = openFrame();
    await open();
    press('.foot .button');
    press('.bar button');
    expect(document.activeElement).toBe(get('.foot .button'));
  });

  it('goes to the heading of the list when what has led out of it is gone', async () => {
    const { helpDesk, open, press, get, signIn } = openFrame();
    helpDesk.publish(1, 'Prices', { only: alice });
    await signIn('a1', alice, 60);
    await open();
    press('.result');
    await settled();
    vi.advanceTimersByTime(60_000);
    await settled();
    expect(document.activeElement).toBe(get('h1'));
  });
});
