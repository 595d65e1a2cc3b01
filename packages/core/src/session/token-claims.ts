/** What the client reads in a token. Name and email are the server's business. */
export interface TokenClaims {
  /** Seconds since 1970, by the server's clock. */
  exp: number;
  iat?: number;
  sub?: string;
  email?: string;
}

/** Reads a token's claims, without checking its signature. Returns nothing for what is not a token. */
export function readClaims(token: unknown): TokenClaims | undefined {
  try {
    const [, payload] = /^[\w-]+\.([\w-]+)\.[\w-]+$/.exec(token as string)!;
    // As Latin-1: exact for numbers, and equal subjects stay equal, at a tenth of the cost of decoding UTF-8.
    const claims = JSON.parse(atob(payload!.replace(/-/g, '+').replace(/_/g, '/'))) as TokenClaims;
    return typeof claims.exp === 'number' && claims.exp > 0 ? claims : undefined;
  } catch {
    return;
  }
}
