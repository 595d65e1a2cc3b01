/**
 * Whether a call comes from a page of the same origin, from a listed one, or from no page at all. A page elsewhere could
 * not read the answer, but it is not to make the server work with its visitors' cookies either.
 */
export function isAllowedCaller({ headers, url }: Request, allowedOrigins: readonly string[]): boolean {
  const origin = headers.get('origin');
  if (origin !== null && allowedOrigins.includes(origin)) return true;

  const site = headers.get('sec-fetch-site');
  if (site !== null) return site === 'same-origin' || site === 'none';

  // Browsers leave Sec-Fetch-Site out on plain HTTP. Behind a proxy the URL's scheme and host may be internal ones.
  if (origin !== null)
    return URL.canParse(origin) && new URL(origin).host === (headers.get('host') ?? new URL(url).host);

  // Every browser sends Origin with a POST: this is a program, and one with a cookie has no reason to be.
  return !headers.has('cookie');
}
