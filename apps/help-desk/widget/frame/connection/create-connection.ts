import type { FrameMessage, PageMessage } from '../../messages.ts';
import { parsePageMessage } from './parse-page-message.ts';

export interface ConnectionOptions {
  /** This frame's window. */
  frame: Window;
  /** The window of the page around it. */
  page: Window;
  pageOrigin: string;
  receive(message: PageMessage): void;
}

/** Listens to the page, and to nobody else. Returns the function that tells the page something. */
export function createConnection({ frame, page, pageOrigin, receive }: ConnectionOptions) {
  frame.addEventListener('message', ({ source, origin, data }) => {
    if (source !== page || origin !== pageOrigin) return;
    const message = parsePageMessage(data);
    if (message) receive(message);
  });

  // A page without an origin cannot be named; it is the parent nevertheless.
  const target = pageOrigin === 'null' ? '*' : pageOrigin;
  return (message: FrameMessage): void => page.postMessage(message, target);
}
