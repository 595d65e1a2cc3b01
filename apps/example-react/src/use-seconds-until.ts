import { countDown } from '@widget/example-shop/shop';
import { useLayoutEffect, useState } from 'react';

/** Counts down to a time in milliseconds since 1970; `null` while there is none. */
export function useSecondsUntil(time: number | null): number | null {
  const [seconds, setSeconds] = useState<number | null>(null);

  // Before the browser paints: what is left of another token is never to be seen.
  useLayoutEffect(() => (time === null ? undefined : countDown(time, setSeconds)), [time]);

  return time === null ? null : seconds;
}
