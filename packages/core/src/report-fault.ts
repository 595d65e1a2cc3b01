/** What the app's code has thrown, and must not stop ours, is reported as if nobody had caught it. */
export const reportFault = (fault: unknown): void =>
  // A test's environment may not have the one.
  (typeof reportError === 'function' ? reportError : console.error)(fault);
