/** Milliseconds that a token lasts from now, by its own claims; nothing above 0 when they say nothing of use. */
export function lifetimeOf(token: string): number {
  try {
    const now = Date.now() / 1000;
    const { exp, iat = now } = JSON.parse(
      atob(token.split('.')[1]!.replace(/-/g, '+').replace(/_/g, '/')),
    ) as { exp: number; iat?: number };
    const left = exp - now;
    // It may have lain in a cache; or this device's clock is off, and only its span can be relied on.
    const lifetime = left < 10 ? exp - iat : Math.min(left, exp - iat);
    // Two hours is the longest that the help desk takes; a timer that is given more than 24 days fires at once.
    return Math.min(lifetime, 7200) * 1000;
  } catch {
    return 0;
  }
}
