// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';

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
});
