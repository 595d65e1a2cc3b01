export interface TokenOptions {
  email: string;
  name?: string;
  sub?: string | null;
  /**
   * Seconds since 1970; `null` leaves it out.
   *
   * @default now
   */
  iat?: number | null;
  /**
   * Seconds since 1970; `null` leaves it out.
   *
   * @default an hour after `iat`
   */
  exp?: number | null;
  /** Further claims, or wrong ones. */
  [claim: string]: unknown;
}

const now = () => Math.floor(Date.now() / 1000);

function encode(value: unknown): string {
  const json = JSON.stringify(value, (_, claim: unknown) => claim ?? undefined);
  // A test's environment may have no `TextEncoder`.
  const bytes = encodeURIComponent(json).replace(/%(..)/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  return btoa(bytes).replace(/\+/g, '-').replace(/\//g, '_').replace(/=/g, '');
}

/**
 * Makes a customer's token that is well formed but not signed: good for a client, which only reads the claims; no help
 * desk takes it.
 *
 * @example
 * makeToken({ email: 'ann@example.com', iat: clock.now() / 1000, exp: clock.now() / 1000 + 3600 });
 */
export function makeToken({ iat = now(), exp = (iat ?? now()) + 3600, ...claims }: TokenOptions): string {
  return [{ alg: 'HS256', typ: 'JWT' }, { ...claims, iat, exp }, 'not signed'].map(encode).join('.');
}
