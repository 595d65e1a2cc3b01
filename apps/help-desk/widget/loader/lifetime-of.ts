/** Milliseconds that a token lasts from now, by its own claims; 0 when they say nothing of use. */
export function lifetimeOf(token: string): number {
  try {
    const { exp, iat = Date.now() / 1000 } = JSON.parse(
      atob(token.split('.')[1]!.replace(/-/g, '+').replace(/_/g, '/')),
    ) as { exp: number; iat?: number };
    // Two hours is the longest that the help desk takes; a timer that is given more than 24 days fires at once.
    return Math.max(0, Math.min(exp - iat, 7200) * 1000) || 0;
  } catch {
    return 0;
  }
}
