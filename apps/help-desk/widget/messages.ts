import type { FormTarget, TicketFields, WidgetLabels } from '@widget/core/protocol';

/**
 * What the loader on the page and the frame say to each other by `postMessage`. Both sides name the other's exact
 * origin when they send, and check origin and source when they receive.
 *
 * @module
 */

/** From the loader to the frame. Sent only after the frame's `ready`. */
export type PageMessage =
  | { type: 'authenticate'; token: string; tokenId: string }
  /**
   * The panel is in view. `target` is what to show; nothing keeps the view. The frame takes the focus, unless it came
   * `quietly`, into a panel that was open before: then the person may be busy elsewhere on the page.
   */
  | { type: 'open'; target?: OpenTarget | undefined; quietly?: true }
  | { type: 'labels'; labels: Record<string, WidgetLabels> }
  | { type: 'locale'; locale: string }
  | { type: 'prefill' | 'identify'; fields: TicketFields; form?: FormTarget }
  | { type: 'hideFields' | 'disableFields' | 'enableFields'; fields: string[]; form?: FormTarget }
  | { type: 'clearForm' };

export type OpenTarget =
  { view: 'ticketForm'; formId?: number | undefined } | { view: 'article'; id: number };

/** From the frame to the loader. */
export type FrameMessage =
  /** The frame listens. */
  | { type: 'ready' }
  /** The person closed the panel: Escape or the close button. */
  | { type: 'close' }
  /** What the signed-in customer prefers to read; `null` when nobody is, or has said so. */
  | { type: 'language'; preferred: string | null }
  /** `remedy`: what the help desk says to do about it. */
  | { type: 'rejected'; tokenId: string; reason: string; remedy: string }
  | { type: 'article'; id: number }
  | { type: 'ticket'; id: number };
