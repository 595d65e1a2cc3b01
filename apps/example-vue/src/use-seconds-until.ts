import { computed, ref, toValue, watchEffect, type ComputedRef, type MaybeRefOrGetter } from 'vue';

/** Counts down to a time in milliseconds since 1970; `null` while there is none. */
export function useSecondsUntil(time: MaybeRefOrGetter<number | null>): ComputedRef<number | null> {
  const now = ref(0);
  const tick = () => (now.value = Date.now());

  watchEffect((onCleanup) => {
    if (toValue(time) === null) return;
    tick();
    const timer = setInterval(tick, 1000);
    onCleanup(() => clearInterval(timer));
  });

  return computed(() => {
    const end = toValue(time);
    return end === null ? null : Math.max(0, Math.ceil((end - now.value) / 1000));
  });
}
