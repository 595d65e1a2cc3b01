import type { Clock } from '../clock.ts';
import { HelpWidgetError } from '../help-widget-error.ts';
import type { WidgetCommand, WidgetSettings } from '../protocol.ts';

/** The script's way onto the page. `blocked`: it was refused; `failed`: it did not answer, or is no widget. */
export type ScriptStatus = 'idle' | 'loading' | 'ready' | 'blocked' | 'failed';

const timeout = 15_000;
const retryDelays = [1000, 3000];

/** Puts the widget's script on the page, once, and takes it off. */
export function createScript(
  clock: Clock,
  url: string,
  settings: WidgetSettings,
  nonce: string | undefined,
  changed: () => void,
) {
  let status: ScriptStatus = 'idle';
  let error: HelpWidgetError | null = null;
  /** Ends the attempt that is under way. */
  let cancel = () => {};

  const findTag = () => document.querySelector<HTMLScriptElement>(`script[src="${url}"]`);

  function become(next: ScriptStatus): void {
    status = next;
    error = next === 'blocked' || next === 'failed' ? new HelpWidgetError(`script-${next}`, url) : null;
    changed();
  }

  function addTag(): HTMLScriptElement {
    const tag = document.createElement('script');
    if (nonce) tag.setAttribute('nonce', nonce);
    tag.src = url;
    document.head.append(tag);
    return tag;
  }

  function attempt(tries: number): void {
    const stub = window.FreshworksWidget;
    const tag = findTag() ?? addTag();
    const listening = new AbortController();

    const settle = ({ type }: { type: string }) => {
      cancel();
      const isBlocked = type === 'error';
      if (!isBlocked && window.FreshworksWidget !== stub) return become('ready');
      // A tag loads once: the next attempt needs a new one.
      tag.remove();
      const delay = isBlocked && retryDelays[tries];
      if (delay) cancel = clock.after(delay, () => attempt(tries + 1));
      else become(isBlocked ? 'blocked' : 'failed');
    };

    tag.addEventListener('load', settle, listening);
    tag.addEventListener('error', settle, listening);
    const cancelTimeout = clock.after(timeout, () => settle({ type: 'timeout' }));
    cancel = () => {
      cancelTimeout();
      listening.abort();
    };
  }

  return {
    get: () => ({ status, error }),
    /** Loads the script unless it is there or on its way. */
    load(): void {
      if (status === 'ready' || status === 'loading') return;
      // The stub that the vendor's snippet defines: the script expects it, and so may other code on the page.
      const stub = (...command: WidgetCommand) => void stub.q.push(command);
      stub.q = [] as WidgetCommand[];
      window.fwSettings = settings;
      window.FreshworksWidget ??= stub;
      if (!window.FreshworksWidget.q) return become('ready');
      become('loading');
      attempt(0);
    },
    /** Takes the script off the page, so that the next `load` starts anew. */
    unload(): void {
      cancel();
      findTag()?.remove();
      delete window.FreshworksWidget;
      become('idle');
    },
  };
}
