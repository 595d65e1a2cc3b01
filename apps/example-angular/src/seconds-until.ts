import { effect, signal, type Signal } from '@angular/core';
import { countDown } from '@widget/example-shop/shop';

/** Counts down to a time in milliseconds since 1970; `null` while there is none. In an injection context. */
export function secondsUntil(time: () => number | null): Signal<number | null> {
  const seconds = signal<number | null>(null);

  effect((onCleanup) => {
    const until = time();
    seconds.set(null);
    if (until !== null) onCleanup(countDown(until, (left) => seconds.set(left)));
  });

  return seconds.asReadonly();
}
