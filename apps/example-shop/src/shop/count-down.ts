/**
 * Tells the whole seconds that are left until a time in milliseconds since 1970: at once, so that a count begins with
 * all of them, then every second until none is left. Returns how to stop.
 */
export function countDown(until: number, tell: (seconds: number) => void): () => void {
  const timer = setInterval(tick, 1000);
  tick();
  return () => clearInterval(timer);

  function tick(): void {
    const seconds = Math.max(0, Math.ceil((until - Date.now()) / 1000));
    if (seconds === 0) clearInterval(timer);
    tell(seconds);
  }
}
