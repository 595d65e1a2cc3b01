// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';

import { openFrame, pageOrigin } from '../testing/open-frame.ts';
import { settled } from '../testing/settled.ts';

describe('The connection with the page', () => {
  it('says that the frame listens, to the page’s origin and no other', () => {
    const { heard } = openFrame();
    expect(heard).toEqual([{ message: { type: 'ready' }, origin: pageOrigin }]);
  });

  it('hears nobody but the page', async () => {
    const { deliver, helpDesk, open, titles } = openFrame();
    helpDesk.publish(1, 'Delivery');
    const authenticate = { type: 'authenticate', token: 'forged', tokenId: 'x' };
    deliver(authenticate, { origin: 'https://elsewhere.example' });
    deliver(authenticate, { origin: `${pageOrigin}.elsewhere.example` });
    deliver(authenticate, { source: window });
    await open();
    await settled();
    expect(titles()).toEqual(['Delivery']);
    expect(helpDesk.requests.map(({ token }) => token)).toEqual([null]);
  });

  it.each([
    null,
    'open',
    {},
    { type: 'toString' },
    { type: 'tomorrow' },
    { type: 'authenticate', token: 1, tokenId: 'x' },
    { type: 'open', target: { view: 'article', id: '1' } },
    { type: 'open', target: { view: 'elsewhere' } },
    { type: 'hideFields', fields: [1] },
    { type: 'prefill', fields: null },
    { type: 'labels', labels: { en: null } },
    { type: 'labels', labels: { en: { banner: 7 } } },
    { type: 'labels', labels: { en: { contact_form: { title: {} } } } },
    { type: 'labels', labels: { en: { contact_form: 'Ask' } } },
  ])('passes over what it does not understand: %j', async (message) => {
    const { deliver, helpDesk, open, titles } = openFrame();
    helpDesk.publish(1, 'Delivery');
    deliver(message);
    expect(helpDesk.requests).toEqual([]);
    await open();
    await settled();
    expect(titles()).toEqual(['Delivery']);
  });
});
