import type { FrameMessage, PageMessage } from '../messages.ts';

/** The frame at the help desk's origin, and what is said to it. Lost with it: whatever it knew. */
export function createFrame(
  address: string,
  title: string,
  /** Called as soon as the frame listens. */
  greet: () => void,
  hear: (message: FrameMessage) => void,
  /** Called when something has loaded that does not answer: the browser's own page of what went wrong. */
  fail: () => void,
) {
  const { origin } = new URL(address);
  const element = document.createElement('iframe');
  element.src = address;
  element.title = title;
  let isReady = false;
  let patience: ReturnType<typeof setTimeout> | undefined;
  element.onload = () => {
    patience = setTimeout(() => isReady || fail(), 1000);
  };

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
