import { onTestFinished, vi } from 'vitest';

import type { FrameConfiguration } from '../../../contract/widget-api.ts';
import type { FrameMessage, OpenTarget, PageMessage } from '../../messages.ts';
import { startFrame } from '../start-frame.tsx';
import { settled } from './settled.ts';
import { createStubHelpDesk } from './stub-help-desk.ts';

export const pageOrigin = 'https://shop.example';

export type OpenedFrame = ReturnType<typeof openFrame>;

/** Starts the real frame in this document, with a page around it that a test speaks for. */
export function openFrame(configuration: Partial<FrameConfiguration> = {}) {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  onTestFinished(() => void vi.useRealTimers());
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

  const deliver = (data: unknown, { origin = pageOrigin, source = page } = {}) =>
    window.dispatchEvent(new MessageEvent('message', { data, origin, source }));
  const find = (selector: string) => document.querySelector<HTMLElement>(`.view:not([inert]) ${selector}`);
  const get = (selector: string) => {
    const element = find(selector);
    if (!element) throw new Error(`There is no ${selector} in view.`);
    return element;
  };
  const field = (selector: string) => {
    const element = get(selector);
    if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) return element;
    throw new Error(`${selector} is not a field.`);
  };

  return {
    helpDesk,
    heard,
    deliver,
    find,
    get,
    field,
    /** The page says something. */
    say: (message: PageMessage) => deliver(message),
    /** What the page has heard of this type. */
    said: (type: FrameMessage['type']) =>
      heard.flatMap(({ message }) => (message.type === type ? message : [])),
    async open(target?: OpenTarget) {
      deliver({ type: 'open', ...(target && { target }) });
      await settled();
    },
    async signIn(token: string, email: string, expiresIn?: number) {
      helpDesk.issue(token, { email }, expiresIn);
      deliver({ type: 'authenticate', token, tokenId: `id of ${token}` });
      await settled();
    },
    titles: () => [...document.querySelectorAll('.result-title')].map(({ textContent }) => textContent),
    type(selector: string, value: string) {
      const element = field(selector);
      element.value = value;
      element.dispatchEvent(new InputEvent('input'));
    },
    press: (selector: string) => get(selector).click(),
    value: (selector: string) => field(selector).value,
    text: (selector: string) => find(selector)?.textContent ?? null,
    announced: () => document.querySelector('[role=status]')?.textContent,
  };
}
