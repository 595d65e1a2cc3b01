import type { Clock } from './clock.ts';
import { HelpWidgetError, type HelpWidgetErrorCode } from './help-widget-error.ts';
import type { WidgetCommand, WidgetSettings } from './protocol.ts';

/** The script's way onto the page. `blocked`: it was refused; `failed`: it did not answer, or is no widget. */
export type ScriptStatus = 'idle' | 'loading' | 'ready' | 'blocked' | 'failed';

const timeout = 15_000;
const retryDelays = [1000, 3000];

/** Puts the widget's script on the page, once, and runs commands in order: now if it is ready, else when it is. */
export function createScript(
  clock: Clock,
  url: string,
  settings: WidgetSettings,
  nonce: string | undefined,
  changed: (status: ScriptStatus, error: HelpWidgetError | null) => void,
) {
  let status: ScriptStatus = 'idle';
  let queue: WidgetCommand[] = [];
  /** Ends the attempt that is under way. */
  let cancel = () => {};

  const findTag = () => document.querySelector<HTMLScriptElement>(`script[src="${url}"]`);

  function become(next: ScriptStatus, code?: HelpWidgetErrorCode): void {
    cancel();
    status = next;
    changed(status, code ? new HelpWidgetError(code, url) : null);
  }

  function unload(): void {
    cancel();
    findTag()?.remove();
    delete window.FreshworksWidget;
    status = 'idle';
  }

  function attempt(tries: number): void {
    const stub = window.FreshworksWidget;
    let tag = findTag();
    if (!tag) {
      tag = document.createElement('script');
      if (nonce) tag.nonce = nonce;
      tag.src = url;
      document.head.append(tag);
    }
    const listening = new AbortController();
    const settle = () => {
      if (window.FreshworksWidget === stub) become('failed', 'script-failed');
      else become('ready');
    };
    const refuse = () => {
      cancel();
      // A tag loads once: the next attempt needs a new one.
      tag.remove();
      const delay = retryDelays[tries];
      if (delay) cancel = clock.after(delay, () => attempt(tries + 1));
      else become('blocked', 'script-blocked');
    };
    tag.addEventListener('load', settle, listening);
    tag.addEventListener('error', refuse, listening);
    const cancelTimeout = clock.after(timeout, settle);
    cancel = () => {
      cancelTimeout();
      listening.abort();
    };
  }

  function run(command: WidgetCommand): void {
    try {
      window.FreshworksWidget!(...command);
    } catch (error) {
      // The script's own fault must not stop a sign-out halfway.
      reportError(error);
    }
  }

  return {
    /** Loads the script unless it is there or on its way. */
    load(): void {
      if (status === 'ready' || status === 'loading') return;
      window.fwSettings = settings;
      // The stub that the vendor's snippet defines: the script expects it, and so may other code on the page.
      const q: WidgetCommand[] = [];
      const present = (window.FreshworksWidget ??= Object.assign(
        (...command: WidgetCommand) => void q.push(command),
        { q },
      ));
      if (!present.q) return become('ready');
      become('loading');
      attempt(0);
    },
    /** Takes the script off the page, so that the next `load` starts anew. */
    unload,
    /** Runs a command now, or when the script is ready. */
    send(...command: WidgetCommand): void {
      if (status === 'ready') run(command);
      else queue.push(command);
    },
    /** Runs what has waited. */
    flush(): void {
      queue.splice(0).forEach(run);
    },
    /** Drops waiting commands that speak of a user. */
    forget(): void {
      queue = queue.filter(([name]) => name !== 'prefill' && name !== 'identify');
    },
    isReady: () => status === 'ready',
    /** Whether the script is a help desk's, which sends notices and takes `setLocale`. */
    isHelpDesk: () => status === 'ready' && window.FreshworksWidget?.notices,
  };
}
