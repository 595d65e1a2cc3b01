import { vi } from 'vitest';

import type { FrameConfiguration } from '../../../contract/widget-api.ts';
import type { FrameMessage, OpenTarget, PageMessage } from '../../messages.ts';
import { startFrame } from '../start-frame.tsx';
import { createStubHelpDesk } from './stub-help-desk.ts';

export const pageOrigin = 'https://shop.example';

export type OpenedFrame = ReturnType<typeof openFrame>;

/** Starts the real frame in this document, with a page around it that a test speaks for. */
export function openFrame(configuration: Partial<FrameConfiguration> = {}) {
  document.body.replaceChildren();
  const page = document.body.appendChild(document.createElement('iframe')).contentWindow;
  if (!page) throw new Error('The document has no windows: run this in jsdom.');

  const heard: { message: FrameMessage; origin: unknown }[] = [];
  vi.spyOn(page, 'postMessage').mockImplementation((message: FrameMessage, origin: unknown) => {
    heard.push({ message, origin });
  });
  const helpDesk = createStubHelpDesk();
  startFrame({
    configuration: { widgetId: 1, pageOrigin, locale: 'en', defaultLanguage: 'en', ...configuration },
    page,
    fetch: helpDesk.fetch,
  });

  const deliver = (data: unknown, { origin = pageOrigin, source = page as Window } = {}) =>
    window.dispatchEvent(new MessageEvent('message', { data, origin, source }));
  const find = <Found extends HTMLElement>(selector: string) =>
    document.querySelector<Found>(`.view:not([inert]) ${selector}`);
  const get = <Found extends HTMLElement>(selector: string) => {
    const element = find<Found>(selector);
    if (!element) throw new Error(`There is no ${selector} in view.`);
    return element;
  };

  return {
    helpDesk,
    heard,
    deliver,
    find,
    get,
    /** The page says something. */
    say: (message: PageMessage) => deliver(message),
    /** What the page has heard of this type. */
    said: (type: FrameMessage['type']) =>
      heard.flatMap(({ message }) => (message.type === type ? message : [])),
    async open(target?: OpenTarget) {
      deliver({ type: 'open', ...(target && { target }) });
      await vi.waitFor(() => get('h1'));
    },
    async signIn(token: string, email: string, expiresIn?: number) {
      helpDesk.issue(token, { email }, expiresIn);
      const before = heard.length;
      deliver({ type: 'authenticate', token, tokenId: `id of ${token}` });
      await vi.waitFor(() => {
        if (!heard.slice(before).some(({ message }) => message.type === 'accepted'))
          throw new Error('not yet');
      });
    },
    titles: () => [...document.querySelectorAll('.result-title')].map(({ textContent }) => textContent),
    type(selector: string, value: string) {
      const field = get<HTMLInputElement>(selector);
      field.value = value;
      field.dispatchEvent(new InputEvent('input'));
    },
    press: (selector: string) => get(selector).click(),
    value: (selector: string) => get<HTMLInputElement>(selector).value,
    text: (selector: string) => find(selector)?.textContent ?? null,
    announced: () => document.querySelector('[role=status]')?.textContent,
  };
}
