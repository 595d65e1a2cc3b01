/** Calls `load` when the strategy says so, until `signal` is aborted. */
export function whenToLoad(
  strategy: 'idle' | 'now' | 'interaction',
  load: () => void,
  signal: AbortSignal,
): void {
  const unlessAborted = () => {
    if (!signal.aborted) load();
  };
  if (strategy === 'now') load();
  else if (strategy === 'interaction') {
    for (const type of ['pointerdown', 'keydown', 'scroll']) {
      addEventListener(type, load, { signal, once: true, capture: true });
    }
  } else if (typeof requestIdleCallback === 'function') requestIdleCallback(unlessAborted, { timeout: 3000 });
  else setTimeout(unlessAborted, 200);
}
