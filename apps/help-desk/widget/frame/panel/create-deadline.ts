/** Calls back when time is up, and also when the computer has slept through that moment. */
export function createDeadline(expired: () => void) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let deadline = Infinity;

  function check() {
    clearTimeout(timer);
    const remaining = deadline - Date.now();
    if (remaining > 0) {
      // A timer holds no more than 31 bits of milliseconds.
      if (deadline < Infinity) timer = setTimeout(check, Math.min(remaining, 2 ** 31 - 1));
      return;
    }
    deadline = Infinity;
    expired();
  }

  document.addEventListener('visibilitychange', check);

  return {
    /** Seconds from now; `null` for never. */
    set(seconds: number | null) {
      deadline = seconds === null ? Infinity : Date.now() + seconds * 1000;
      check();
    },
  };
}
