// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';

import { openFrame } from '../testing/open-frame.ts';
import { settled } from '../testing/settled.ts';

describe('The list', () => {
  it('is asked for when the panel is opened, not before', async () => {
    const { helpDesk, open, titles } = openFrame();
    helpDesk.publish(1, 'Delivery');
    await Promise.resolve();
    expect(helpDesk.requests).toEqual([]);
    await open();
    await settled();
    expect(titles()).toEqual(['Delivery']);
  });

  it('follows what is typed', async () => {
    const { helpDesk, open, titles, type, text, announced } = openFrame();
    helpDesk.publish(1, 'Delivery');
    helpDesk.publish(2, 'Returns');
    await open();
    type('[type=search]', 'ret');
    await settled();
    expect(titles()).toEqual(['Returns']);
    expect(announced()).toBe('1 article found');
    type('[type=search]', 'nowhere');
    await settled();
    expect(text('.notice-title')).toBe('Nothing found for “nowhere”');
    type('[type=search]', '');
    await settled();
    expect(titles()).toEqual(['Delivery', 'Returns']);
  });

  it('says what was looked for in place of what was mistyped, until something else is', async () => {
    const { helpDesk, open, titles, type, text, announced } = openFrame();
    helpDesk.publish(1, 'Delivery');
    helpDesk.correct('delviery', 'delivery');
    await open();
    type('[type=search]', 'delviery');
    await settled();
    expect(titles()).toEqual(['Delivery']);
    expect(text('.results-title')).toBe('Results for “delivery”: 1 article found');
    expect(announced()).toBe('Results for “delivery”: 1 article found');
    type('[type=search]', 'deliv');
    await settled();
    expect(text('.results-title')).toBe('1 article found');
  });

  it('never shows the late answer to an earlier question', async () => {
    const { helpDesk, open, titles, type } = openFrame();
    helpDesk.publish(1, 'Delivery');
    helpDesk.publish(2, 'Returns');
    await open();
    await settled();
    expect(titles()).toHaveLength(2);
    const release = helpDesk.hold(/query=del/);
    type('[type=search]', 'del');
    await settled();
    expect(helpDesk.requests.at(-1)?.path).toContain('query=del');
    type('[type=search]', 'ret');
    await settled();
    expect(titles()).toEqual(['Returns']);
    release();
    await settled();
    expect(titles()).toEqual(['Returns']);
  });

  it('says that it could not be loaded, and tries again', async () => {
    const { helpDesk, open, titles, text, press, announced } = openFrame();
    helpDesk.publish(1, 'Delivery');
    helpDesk.fail(503);
    await open();
    await settled();
    expect(text('.notice-title')).toBe('This could not be loaded');
    expect(announced()).toBe('This could not be loaded');
    helpDesk.recover();
    press('.notice button');
    await settled();
    expect(titles()).toEqual(['Delivery']);
  });

  it('is asked for once the person has stopped typing, at once when the field is empty', async () => {
    const { helpDesk, open, type } = openFrame();
    await open();
    const asked = () => helpDesk.requests.slice(1).map(({ path }) => path);
    type('[type=search]', 'r');
    vi.advanceTimersByTime(99);
    type('[type=search]', ' re ');
    vi.advanceTimersByTime(99);
    expect(asked()).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(asked()).toEqual(['articles?query=re&language=en']);
    type('[type=search]', '');
    vi.advanceTimersByTime(0);
    expect(asked().at(-1)).toBe('articles?language=en');
    vi.advanceTimersByTime(1000);
    expect(asked().length).toBe(2);
  });

  it('is asked for at once by Enter, and not again for what was typed before', async () => {
    const { helpDesk, open, type, get } = openFrame();
    await open();
    type('[type=search]', 'ret');
    get('form').dispatchEvent(new SubmitEvent('submit', { cancelable: true }));
    await settled();
    expect(helpDesk.requests.map(({ path }) => path)).toEqual([
      'articles?language=en',
      'articles?query=ret&language=en',
    ]);
  });

  it('stays until the next answer, and is busy meanwhile', async () => {
    const { helpDesk, open, type, titles, get } = openFrame();
    helpDesk.publish(1, 'Delivery');
    await open();
    expect(get('.results').ariaBusy).toBe('false');
    const release = helpDesk.hold(/query=/);
    type('[type=search]', 'nowhere');
    expect([titles(), get('.results').ariaBusy]).toEqual([['Delivery'], 'true']);
    await settled();
    expect([titles(), get('.results').ariaBusy]).toEqual([['Delivery'], 'true']);
    release();
    await settled();
    expect(titles()).toEqual([]);
  });

  it('goes when the next one could not be loaded', async () => {
    const { helpDesk, open, type, titles, find } = openFrame();
    helpDesk.publish(1, 'Delivery');
    await open();
    helpDesk.fail(503);
    type('[type=search]', 'del');
    await settled();
    expect(titles()).toEqual([]);
    helpDesk.recover();
    helpDesk.hold(/query=/);
    type('[type=search]', 'deli');
    await settled();
    expect([titles(), find('.placeholder') !== null]).toEqual([[], true]);
  });

  it('is not asked for again when the panel is opened again', async () => {
    const { helpDesk, open } = openFrame();
    await open();
    await open();
    expect(helpDesk.requests.length).toBe(1);
  });

  it('says that there is nothing yet, and counts what was found', async () => {
    const { helpDesk, open, text, type } = openFrame();
    await open();
    expect(text('.notice-title')).toBe('No articles yet');
    helpDesk.publish(1, 'Delivery');
    type('[type=search]', 'del');
    await settled();
    expect(text('.results-title')).toBe('1 article found');
    type('[type=search]', '');
    await settled();
    expect(text('.results-title')).toBe('Good places to start');
  });
});
