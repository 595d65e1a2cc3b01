import type { FrameMessage, PageMessage } from '../messages.ts';

/** The frame at the help desk's origin, and what is said to it. Lost with it: whatever it knew. */
export function createFrame(
  { href, origin }: URL,
  title: string,
  /** Called as soon as the frame listens. */
  greet: () => void,
  hear: (message: FrameMessage) => void,
  /** Called when it does not answer. A busy device may still bring it to. */
  fail: () => void,
) {
  const element = document.createElement('iframe');
  element.src = href;
  element.title = title;
  let isReady = false;
  let patience: ReturnType<typeof setTimeout> | undefined;

  function waitFor(delay: number): void {
    clearTimeout(patience);
    patience = setTimeout(() => isReady || fail(), delay);
  }

  waitFor(10_000);
  // What has loaded and says nothing is the browser's own page of what went wrong.
  element.onload = () => waitFor(1000);

  /** Whether the frame was there to be told. */
  const say = (message: PageMessage): boolean => {
    if (isReady) element.contentWindow!.postMessage(message, origin);
    return isReady;
  };

  const receive = ({ source, origin: from, data }: MessageEvent<FrameMessage | null>) => {
    if (source !== element.contentWindow || from !== origin || !data) return;
    if (data.type === 'ready') {
      isReady = true;
      greet();
    } else hear(data);
  };
  addEventListener('message', receive);

  return {
    element,
    say,
    remove(): void {
      clearTimeout(patience);
      removeEventListener('message', receive);
      element.remove();
    },
  };
}
