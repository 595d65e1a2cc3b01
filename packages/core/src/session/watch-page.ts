const wakeEvents = ['visibilitychange', 'pageshow', 'online', 'focus', 'resume'];

/**
 * Calls `wake` when the page may be in use again. `isRestored`: it comes out of the browser's memory (the
 * bfcache) as it was left, whatever has happened since.
 */
export function watchPage(wake: (isRestored: boolean) => void, signal: AbortSignal): void {
  const hear = (event: Event) => wake('persisted' in event && event.persisted === true);
  // Captured on the window, so that events of the document and of the window come to the one place.
  for (const type of wakeEvents) addEventListener(type, hear, { signal, capture: true });
}
