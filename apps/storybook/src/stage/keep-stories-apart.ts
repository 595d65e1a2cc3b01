/**
 * The stories of a docs page are like tabs of one browser: who signs out in one would be signed out in all of them. So
 * each has channels of its own there.
 */
export function keepStoriesApart(): void {
  const own = crypto.randomUUID();
  window.BroadcastChannel = class extends BroadcastChannel {
    constructor(name: string) {
      super(`${name} ${own}`);
    }
  };
}
