import { useEffect, useState } from 'react';

/** Counts down to a time in milliseconds since 1970; `null` while there is none. */
export function useSecondsUntil(time: number | null): number | null {
  const [now, setNow] = useState(Date.now);
  const counting = time !== null;

  useEffect(() => {
    if (!counting) return;
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, [counting]);

  return counting ? Math.max(0, Math.ceil((time - now) / 1000)) : null;
}
