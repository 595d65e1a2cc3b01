/** Somebody has signed out in one tab. Never holds a token. */
export interface TabSignOut {
  userId: string;
  /** Milliseconds since 1970. */
  at: number;
}

/**
 * Between the tabs of an app. What is heard is a hint and may be forged or lost; a browser without such a channel, or
 * one that refuses it, leaves each tab to find out by itself.
 */
export function createTabChannel(name: string, hear: (signOut: Partial<TabSignOut>) => void) {
  let channel: BroadcastChannel | undefined;

  function close(): void {
    channel?.close();
    channel = undefined;
  }

  return {
    open(): void {
      close();
      try {
        channel = new BroadcastChannel(name);
        channel.onmessage = ({ data }) => hear(Object(data) as Partial<TabSignOut>);
      } catch {
        // Then there is none.
      }
    },
    tell(signOut: TabSignOut): void {
      try {
        channel?.postMessage(signOut);
      } catch {
        // Closed by the browser: the others find out by themselves.
      }
    },
    close,
  };
}
