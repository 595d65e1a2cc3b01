import type { Clock } from '../clock.ts';
import type { Messenger } from '../script/create-messenger.ts';
import type { AuthState } from './auth-state.ts';
import type { RunningSession } from './create-session.ts';
import { createTabChannel, type TabSignOut } from './create-tab-channel.ts';
import { check, refresh, retry, signIn, signOut } from './session-machine.ts';
import { watchPage } from './watch-page.ts';

export interface HostUserOptions {
  clock: Clock;
  /** Names the channel between the tabs. */
  address: string;
  session: () => RunningSession;
  messenger: Pick<Messenger, 'clear' | 'forget'>;
  /** Whether there is anybody to ask for tokens. */
  hasEndpoint: boolean;
}

/** Whom the host app names, since when, and in which tab: what the session has to be told of it. */
export function createHostUser({ clock, address, session, messenger, hasEndpoint }: HostUserOptions) {
  const tabs = createTabChannel(address, hearTab);
  /** The host app's user; `null` for nobody, `undefined` as long as it has not said. */
  let user: string | null | undefined;
  /** When they came, by the wall clock: tabs have no other in common. */
  let since = 0;
  /** Whether they have signed out in another tab, and the host app has not said so here. */
  let isInDoubt = false;
  /** Whether they have logged out, and the host app has not said so. */
  let isOut = false;
  let isOnPage = false;

  /** Starts from nothing with the user that the host app has named. */
  function apply(): void {
    if (!isOnPage || user === undefined) return;
    isInDoubt = isOut = false;
    since = clock.now();
    session().apply(user !== null && hasEndpoint ? signIn(user) : signOut);
  }

  function endSession(): void {
    messenger.forget();
    session().apply(signOut);
  }

  /** The user signs out here: the other tabs follow. */
  function leave(isSwitch: boolean): void {
    if (user) tabs.tell({ userId: user, at: clock.now() });
    messenger.forget(isSwitch);
  }

  function hearTab({ userId, at }: Partial<TabSignOut>): void {
    if (userId !== user || !(at! >= since)) return;
    endSession();
    isInDoubt = true;
    since = clock.now();
  }

  function wake(isRestored: boolean): void {
    // Whoever was here may have signed out since: the endpoint knows, and until then nothing of them is shown.
    if (isRestored) tabs.open();
    if (isRestored && user) messenger.forget();
    // The other tab says so before the endpoint knows.
    const isToAsk = isInDoubt && !document.hidden && clock.now() > since + 5000;
    if (isRestored || isToAsk) apply();
    else session().apply(check(!document.hidden));
  }

  return {
    /** The widget is on the page, until `signal` is aborted. */
    enter(signal: AbortSignal): void {
      if (isOnPage) return;
      isOnPage = true;
      watchPage(wake, signal);
      // An open channel would keep the page out of the browser's memory.
      addEventListener('pagehide', tabs.close, { signal });
      tabs.open();
      if (!isOut) apply();
    },
    /** The widget leaves the page. Unless it is to come back by itself, the host app has to say anew who is there. */
    leave(isToReturn: boolean): void {
      isOnPage = false;
      tabs.close();
      if (user !== undefined) endSession();
      if (!isToReturn) user = undefined;
    },
    set(state: AuthState | null | undefined): void {
      // Nothing at all is "not known yet" as long as nothing was said, and afterwards that nobody is there any more.
      const isHeld = state ? state.status === 'loading' : user === undefined;
      const next = isHeld ? user : state?.status === 'signed-in' ? state.userId : null;
      // What it has said before is old news, also after a logout() that it has not yet heard of.
      if (next === user) return;
      if (user) leave(true);
      if (next === null) messenger.clear();
      user = next;
      isOut = false;
      apply();
    },
    logout(): void {
      leave(false);
      isOut = true;
      session().apply(signOut);
    },
    refresh: () => session().apply(refresh),
    /** Asks for a token once more; also for whom the endpoint has refused. */
    retry(): void {
      const { userId, error } = session().get();
      if (userId !== null) session().apply(retry);
      else if (error) apply();
    },
  };
}
