import type { Clock } from '../clock.ts';
import { HelpWidgetError } from '../help-widget-error.ts';
import type { WidgetCommand, WidgetSettings } from '../protocol.ts';
import { isShared, pageSlot, type PageClaim } from './page-slot.ts';
import { tellScript } from './tell-script.ts';
import { trustedAddress } from './trusted-address.ts';

/** The script's way onto the page. `blocked`: it was refused; `failed`: it did not answer, or is no widget. */
export type ScriptStatus = 'idle' | 'loading' | 'ready' | 'blocked' | 'failed';

export interface ScriptOptions {
  clock: Clock;
  claim: PageClaim;
  settings: WidgetSettings;
  nonce: string | null | undefined;
  /** A script was executed: it is another one than before. */
  arrived: () => void;
  changed: () => void;
}

const timeout = 15_000;
const retryDelays = [1000, 3000];

const findTag = (url?: string) =>
  [...document.scripts].find(({ src }) => (url ? src === url : /\/widgets\/\d+\.js$/.test(src)));

/** Takes what is at `url` off the page. */
function takeOff(url: string): void {
  const tag = findTag(url);
  // One that is still on its way is executed all the same, and must not take the place of the next one.
  tag?.addEventListener('load', () => {
    if (window.FreshworksWidget?.q || window.FreshworksWidget === pageSlot().widget) return;
    tellScript('destroy');
    delete window.FreshworksWidget;
  });
  tag?.remove();
  delete window.FreshworksWidget;
  Object.assign(pageSlot(), { address: undefined, holder: undefined, isDown: false });
}

/** Puts the widget's script on the page, once, and takes it off. */
export function createScript({ clock, claim, settings, nonce, arrived, changed }: ScriptOptions) {
  const url = claim.address;
  let status: ScriptStatus = 'idle';
  let error: HelpWidgetError | null = null;
  /** Ends the attempt that is under way. */
  let cancel = () => {};

  // Since it was ready, another client may have put its own there.
  const isReady = () => status === 'ready' && pageSlot().address === url;

  function become(next: ScriptStatus, fault: HelpWidgetError | null = null): void {
    status = next;
    if (next === 'ready') pageSlot().widget = window.FreshworksWidget;
    error = fault;
    changed();
  }

  function addTag(): HTMLScriptElement {
    const tag = document.createElement('script');
    // One for each request is in the page, as of Next, Nuxt, Angular and Astro, and seldom in the app's own code.
    const given = nonce ?? document.querySelector<HTMLElement>('script[nonce]')?.nonce;
    if (given) tag.setAttribute('nonce', given);
    tag.src = trustedAddress(url);
    document.head.append(tag);
    return tag;
  }

  function attempt(tries: number): void {
    const stub = window.FreshworksWidget;
    let tag: HTMLScriptElement;
    try {
      tag = findTag(url) ?? addTag();
    } catch (cause) {
      return become('blocked', new HelpWidgetError('script-blocked', url, cause));
    }
    const listening = new AbortController();

    const settle = ({ type }: { type: string }) => {
      cancel();
      const isBlocked = type === 'error';
      if (!isBlocked && window.FreshworksWidget !== stub) {
        arrived();
        return become('ready');
      }
      // A tag loads once: the next attempt needs a new one.
      tag.remove();
      const delay = isBlocked && retryDelays[tries];
      const fate = isBlocked ? 'blocked' : 'failed';
      if (delay) cancel = clock.after(delay, () => attempt(tries + 1));
      else become(fate, new HelpWidgetError(`script-${fate}`, url));
    };

    tag.addEventListener('load', settle, listening);
    tag.addEventListener('error', settle, listening);
    const cancelTimeout = clock.after(timeout, () => settle({ type: 'timeout' }));
    cancel = () => {
      cancelTimeout();
      listening.abort();
    };
  }

  function load(): void {
    if (status === 'loading' || isReady()) return;
    const slot = pageSlot();
    const found = slot.address ?? findTag()?.src;
    if (found && found !== url) {
      tellScript('destroy');
      takeOff(found);
    }
    slot.address = url;
    // The stub that the vendor's snippet defines: the script expects it, and so may other code on the page.
    const stub = (...command: WidgetCommand) => void stub.q.push(command);
    stub.q = [] as WidgetCommand[];
    window.fwSettings = settings;
    window.FreshworksWidget ??= stub;
    if (!window.FreshworksWidget.q) return become('ready');
    become('loading');
    attempt(0);
  }

  return {
    get: () => ({ status, error }),
    isReady,
    /** Loads the script unless it is there or on its way. */
    load,
    /** Loads it anew. */
    reload(): void {
      takeOff(url);
      load();
    },
    /** Leaves the script to whoever else needs it, and takes it off the page when that is nobody. */
    unload(): void {
      cancel();
      if (pageSlot().address === url && !isShared(claim)) takeOff(url);
      become('idle');
    },
    /** Another address has the page. Its client takes off what this one has left there. */
    lose(winner: string): void {
      cancel();
      become('idle', new HelpWidgetError('page-taken', winner));
    },
  };
}
