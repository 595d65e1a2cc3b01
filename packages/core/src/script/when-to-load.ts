import type { Clock } from '../clock.ts';

/** Calls `load` when the strategy says so; once `signal` is aborted at most for nothing, as an idle callback may be. */
export function whenToLoad(
  strategy: 'idle' | 'now' | 'interaction' | 'manual',
  load: () => void,
  signal: AbortSignal,
  clock: Clock,
): void {
  if (strategy === 'now') load();
  else if (strategy === 'interaction') {
    for (const type of ['pointerdown', 'keydown', 'scroll']) {
      addEventListener(type, load, { signal, once: true, capture: true });
    }
  } else if (strategy === 'manual') return;
  else if (typeof requestIdleCallback === 'function') requestIdleCallback(load, { timeout: 3000 });
  else signal.addEventListener('abort', clock.after(200, load));
}
