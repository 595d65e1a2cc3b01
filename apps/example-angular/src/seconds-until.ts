import { computed, effect, signal, type Signal } from '@angular/core';

/** Counts down to a time in milliseconds since 1970; `null` while there is none. In an injection context. */
export function secondsUntil(time: () => number | null): Signal<number | null> {
  const now = signal(Date.now());
  const isCounting = computed(() => time() !== null);

  effect((onCleanup) => {
    if (!isCounting()) return;
    const timer = setInterval(() => now.set(Date.now()), 1000);
    onCleanup(() => clearInterval(timer));
  });

  return computed(() => {
    const end = time();
    return end === null ? null : Math.max(0, Math.ceil((end - now()) / 1000));
  });
}
