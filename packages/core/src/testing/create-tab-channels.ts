/** Stands for `BroadcastChannel`. Delivers at once, so that a step is over when it returns. */
export function createTabChannels() {
  const open = new Set<Channel>();
  const said: unknown[] = [];
  class Channel {
    onmessage: ((event: { data: unknown }) => void) | null = null;
    constructor() {
      open.add(this);
    }
    postMessage(data: unknown) {
      said.push(data);
    }
    close() {
      open.delete(this);
    }
  }
  return { Channel, open, said, deliver: (data: unknown) => open.forEach((it) => it.onmessage?.({ data })) };
}
