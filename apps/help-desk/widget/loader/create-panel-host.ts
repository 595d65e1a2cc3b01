import type { WidgetNotice } from '@widget/core/protocol';
import type { FrameMessage, OpenTarget, PageMessage } from '../messages.ts';
import { createFrame } from './create-frame.ts';
import { createView } from './create-view.ts';

export interface PanelHostOptions {
  /** The address of a new frame. */
  address(): string;
  /** Tells a new frame what it has to know before it shows anything. */
  brief(): void;
  notify(notice: WidgetNotice): void;
  /** What the frame says that does not concern the panel itself. */
  hear(message: Exclude<FrameMessage, { type: 'ready' | 'close' }>): void;
}

/**
 * The launcher and the panel on the page, and the frame in it: loaded when the person is about to open it, kept when
 * they close it, thrown away with all it knows when they leave.
 */
export function createPanelHost({ address, brief, notify, hear }: PanelHostOptions) {
  let frame: ReturnType<typeof createFrame> | null = null;
  /** That the panel was opened, as long as the frame does not listen yet. */
  let opening: PageMessage | null = null;
  const view = createView({
    toggle: () => (view.isOpen() ? close() : open()),
    intend: load,
    close,
    retry: load,
  });

  const say = (message: PageMessage): boolean => !!frame?.say(message);

  function load(): void {
    if (frame) return;
    view.cover('loading');
    frame = createFrame(address(), view.launcher.textContent, greet, receive, () => {
      unload();
      view.cover('failed');
    });
    view.panel.append(frame.element);
  }

  function unload(): void {
    frame?.remove();
    frame = null;
  }

  function greet(): void {
    view.cover(null);
    brief();
    if (opening) show(opening);
    else if (view.isOpen()) say({ type: 'open', quietly: true });
  }

  function receive(message: FrameMessage): void {
    if (message.type === 'close') close();
    else if (message.type !== 'ready') hear(message);
  }

  /** Shows what is asked for as soon as the frame listens. It passes the focus it is given on to what it shows. */
  function show(message: PageMessage): void {
    opening = say(message) ? null : message;
    if (!opening) view.focus(frame!.element);
  }

  function open(target?: OpenTarget): void {
    load();
    const wasOpen = view.isOpen();
    if (!wasOpen) view.open();
    show({ type: 'open', ...(target && { target }) });
    if (!wasOpen) notify({ type: 'open' });
  }

  function close(): void {
    if (!view.isOpen()) return;
    opening = null;
    view.close();
    notify({ type: 'close' });
  }

  return {
    container: view.container,
    open,
    close,
    label: view.label,
    /** Tells the frame, if there is one that listens. */
    say,
    setHidden(part: 'launcher' | undefined, isHidden: boolean): void {
      if (isHidden) close();
      (part ? view.launcher : view.container).hidden = isHidden;
    },
    /** Throws the frame away with all it knows. An open panel stays open, with a new one. */
    renew(): void {
      unload();
      if (view.isOpen()) load();
    },
  };
}
