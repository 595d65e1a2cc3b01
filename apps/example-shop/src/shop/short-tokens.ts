const cookie = 'demo-token-lifetime';

/** The lifetime of a short token, which lets a person watch renewals happen. */
export const shortTokenSeconds = 20;

/** Whether these cookies, written as in `document.cookie` or a `Cookie` header, ask for short tokens. */
export function asksForShortTokens(cookies: string): boolean {
  return cookies.split('; ').includes(`${cookie}=${shortTokenSeconds}`);
}

/** Asks for short tokens from now on, or no longer. The next token that is fetched obeys. */
export function askForShortTokens(wanted: boolean): void {
  document.cookie = `${cookie}=${shortTokenSeconds}; path=/; samesite=strict; max-age=${wanted ? 86_400 : 0}`;
}
