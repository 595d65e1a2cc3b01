import type { FrameMessage, PageMessage } from '../messages.ts';

/** The frame at the help desk's origin, and what is said to it. Lost with it: whatever it knew. */
export function createFrame(
  address: string,
  title: string,
  /** What the frame is told as soon as it listens. */
  greeting: () => PageMessage[],
  hear: (message: FrameMessage) => void,
) {
  const { origin } = new URL(address);
  const element = document.createElement('iframe');
  element.src = address;
  element.title = title;
  let isReady = false;

  const say = (message: PageMessage) => {
    if (isReady) element.contentWindow!.postMessage(message, origin);
  };

  const receive = ({ source, origin: from, data }: MessageEvent<FrameMessage>) => {
    if (source !== element.contentWindow || from !== origin) return;
    if (data.type === 'ready') {
      isReady = true;
      greeting().forEach(say);
    } else hear(data);
  };
  addEventListener('message', receive);

  return {
    element,
    say,
    remove(): void {
      removeEventListener('message', receive);
      element.remove();
    },
  };
}
