import type { Credentials } from '@widget/core/protocol';
import type { PageMessage } from '../messages.ts';
import { lifetimeOf } from './lifetime-of.ts';

/** Who is signed in, and how the page is asked for their next token: by the callback, as documented. */
export function createSignIn(tellFrame: (message: PageMessage) => void) {
  let credentials: Credentials | null = null;
  /** Kept until `logout` or another: the documented callback authenticates without naming itself again. */
  let callback: (() => void) | undefined;
  let renewal: ReturnType<typeof setTimeout> | undefined;

  const introduce = () => {
    if (!credentials) return;
    const { token, tokenId = '' } = credentials;
    tellFrame({ type: 'authenticate', token, tokenId });
  };

  const renew = () => callback?.();

  return {
    /** Tells the frame who is signed in, if anybody is. */
    introduce,
    /** Asks the page for another token. */
    renew,
    enter(next: Credentials): void {
      credentials = next;
      // A page may hand over the result of a call, or nothing: then what it gave before counts.
      if (typeof next.callback === 'function') ({ callback } = next);
      introduce();
      clearTimeout(renewal);
      const lifetime = lifetimeOf(next.token);
      // As documented, "before token expiry": a page without our client has nothing else to renew by.
      if (lifetime) renewal = setTimeout(renew, lifetime * 0.9);
    },
    /** Forgets them. Returns whether there was anybody. */
    leave(): boolean {
      const wasSignedIn = !!credentials;
      clearTimeout(renewal);
      credentials = null;
      callback = undefined;
      return wasSignedIn;
    },
  };
}
