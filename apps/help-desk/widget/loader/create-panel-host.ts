import type { WidgetNotice } from '@widget/core/protocol';
import type { FrameMessage, OpenTarget, PageMessage } from '../messages.ts';
import { createFrame } from './create-frame.ts';
import { createView } from './create-view.ts';
import { keepOnPage } from './keep-on-page.ts';

export interface PanelHostOptions {
  /** The address of a new frame. */
  address(): string;
  /** Tells a new frame what it has to know before it shows anything. */
  brief(): void;
  notify(notice: WidgetNotice): void;
  /** Another widget takes the page over. */
  leave(): void;
  /** What the frame says that does not concern the panel itself. */
  hear(message: Exclude<FrameMessage, { type: 'ready' | 'close' }>): void;
}

/**
 * The launcher and the panel on the page, and the frame in it: loaded when the person is about to open it, kept when
 * they close it, thrown away with all it knows when they leave.
 */
export function createPanelHost({ address, brief, notify, leave, hear }: PanelHostOptions) {
  let frame: ReturnType<typeof createFrame> | null = null;
  let hasFailed = false;
  /** That the panel was opened, as long as the frame does not listen yet. */
  let opening: PageMessage | null = null;
  /** Takes the widget off the page, when it is there. */
  let takeOff: (() => void) | null = null;
  const view = createView({
    toggle: () => (view.isOpen() ? close() : open()),
    intend: load,
    retry: renew,
  });

  const say = (message: PageMessage): boolean => !!frame?.say(message);

  function load(): void {
    if (frame) return;
    const url = new URL(address());
    /** Whether the frame can be reached is said when it is known, and when that changes. */
    const become = (state: 'reachable' | 'unreachable') => {
      view.cover(state, url);
      if (hasFailed !== (hasFailed = state === 'unreachable')) notify({ type: state });
    };
    view.cover('loading', url);
    frame = createFrame(
      url,
      view.launcher.textContent,
      () => {
        become('reachable');
        brief();
        if (opening) present(opening);
        else if (view.isOpen()) say({ type: 'open', quietly: true });
      },
      (message) => {
        if (message.type === 'close') close();
        else if (message.type !== 'ready') hear(message);
      },
      () => become('unreachable'),
    );
    view.panel.append(frame.element);
  }

  function unload(): void {
    frame?.remove();
    frame = null;
  }

  /** Shows what is asked for as soon as the frame listens. It passes the focus it is given on to what it shows. */
  function present(message: PageMessage): void {
    opening = say(message) ? null : message;
    if (!opening) view.focus(frame!.element);
  }

  function boot(): void {
    takeOff ??= keepOnPage(view.container, renew, leave);
  }

  function open(target?: OpenTarget): void {
    boot();
    const wasOpen = view.isOpen();
    if (hasFailed && !wasOpen) unload();
    load();
    if (!wasOpen) view.open();
    present({ type: 'open', target });
    if (!wasOpen) notify({ type: 'open' });
  }

  function close(): void {
    if (!view.isOpen()) return;
    opening = null;
    view.close();
    notify({ type: 'close' });
  }

  /** Throws the frame away with all it knows. An open panel stays open, with a new one. */
  function renew(): void {
    unload();
    if (view.isOpen()) load();
  }

  const show = () => (view.launcher.hidden = false);

  return {
    /** Puts the widget on the page, unless it is there. */
    boot,
    open,
    close,
    renew,
    /** Closes the panel and hides the launcher. What the page opens itself is seen nevertheless. */
    hide(): void {
      close();
      view.launcher.hidden = true;
    },
    show,
    label: view.label,
    /** Tells the frame, if there is one that listens. */
    say,
    /** Takes everything down; the next `boot` begins anew. */
    destroy(): void {
      close();
      unload();
      takeOff?.();
      takeOff = null;
      show();
    },
  };
}
