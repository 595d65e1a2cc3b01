import { countDown } from '@widget/example-shop/shop';
import { ref, toValue, watchEffect, type MaybeRefOrGetter, type Ref } from 'vue';

/** Counts down to a time in milliseconds since 1970; `null` while there is none. */
export function useSecondsUntil(time: MaybeRefOrGetter<number | null>): Readonly<Ref<number | null>> {
  const seconds = ref<number | null>(null);

  watchEffect((onCleanup) => {
    const until = toValue(time);
    seconds.value = null;
    if (until !== null) onCleanup(countDown(until, (left) => (seconds.value = left)));
  });

  return seconds;
}
