import type { Credentials } from '@widget/core/protocol';
import type { PageMessage } from '../messages.ts';
import { lifetimeOf } from './lifetime-of.ts';

/** Who is signed in, and how the page is asked for their next token: by the callback, as documented. */
export function createTokenKeeper(tellFrame: (message: PageMessage) => void) {
  let identity: PageMessage | null = null;
  /** Kept until `logout` or another: the documented callback authenticates without naming itself again. */
  let callback: (() => void) | undefined;
  let renewal: ReturnType<typeof setTimeout> | undefined;
  /** How often the page was asked since it gave a token. */
  let asked = 0;
  let lastAsked = -Infinity;

  function introduce(): void {
    if (identity) tellFrame(identity);
  }

  function askIn(delay: number): void {
    clearTimeout(renewal);
    if (callback) renewal = setTimeout(ask, delay);
  }

  /** Asks the page for another token, and again when none comes: ever later, and never in step with other pages. */
  function ask(): void {
    lastAsked = performance.now();
    const [first, longest] = document.hidden ? [120_000, 300_000] : [10_000, 60_000];
    askIn(Math.min(longest, first * 2 ** asked++) * (0.5 + Math.random() / 2));
    callback?.();
  }

  /** Never more often than every five seconds, whatever happens. */
  function askNow(): void {
    if (performance.now() - lastAsked >= 5000) ask();
  }

  return {
    /** Tells the frame who is signed in, if anybody is. */
    introduce,
    /** The token has expired. */
    expired: askNow,
    /** The person uses the panel: a page that still owes a token is asked at once. */
    used(): void {
      if (asked) askNow();
    },
    /** @throws TypeError when there is no token */
    enter({ token, tokenId = '', callback: next }: Credentials): void {
      if (typeof token !== 'string') throw new TypeError('give a signed token.');
      identity = { type: 'authenticate', token, tokenId };
      // A page may hand over the result of a call, or nothing: then what it gave before counts.
      if (typeof next === 'function') callback = next;
      introduce();
      asked = 0;
      clearTimeout(renewal);
      const lifetime = lifetimeOf(token);
      // As documented, "before token expiry": a page without our client has nothing else to renew by.
      if (lifetime > 0) askIn(lifetime * 0.9);
    },
    /** Forgets them. Returns whether there was anybody. */
    leave(): boolean {
      const wasSignedIn = !!identity;
      clearTimeout(renewal);
      identity = null;
      callback = undefined;
      asked = 0;
      return wasSignedIn;
    },
  };
}
