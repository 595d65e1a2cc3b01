import type { Clock } from './clock.ts';

/** Calls `load` when the strategy says so, until `signal` is aborted. */
export function whenToLoad(
  strategy: 'idle' | 'now' | 'interaction',
  load: () => void,
  signal: AbortSignal,
  clock: Clock,
): void {
  if (strategy === 'now') load();
  else if (strategy === 'interaction') {
    for (const type of ['pointerdown', 'keydown', 'scroll']) {
      addEventListener(type, load, { signal, once: true, capture: true });
    }
  } else {
    const unlessAborted = () => {
      if (!signal.aborted) load();
    };
    if (typeof requestIdleCallback === 'function') requestIdleCallback(unlessAborted, { timeout: 3000 });
    else signal.addEventListener('abort', clock.after(200, unlessAborted));
  }
}
