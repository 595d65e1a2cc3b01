// zone.js listens to the signal of a listener as one of the page's own, but Vitest leaves Node's in place.
const { jsdom } = globalThis as unknown as { jsdom: { window: typeof globalThis } };
globalThis.AbortController = jsdom.window.AbortController;
