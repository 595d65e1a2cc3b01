import { InvalidArgumentError } from './invalid-argument-error.ts';

/**
 * Refuses an origin that no browser would ever send in this spelling, which would be listed in vain.
 *
 * @throws {InvalidArgumentError} `allowed-origin-malformed`
 */
export function checkAllowedOrigin(origin: string): void {
  if (isOrigin(origin)) return;
  throw new InvalidArgumentError(
    'allowed-origin-malformed',
    `allowedOrigins holds ${JSON.stringify(origin)}: give each origin in full, as in "https://shop.example", without a path, a trailing slash or a wildcard.`,
  );
}

function isOrigin(text: string): boolean {
  if (!URL.canParse(text) || text.includes('*')) return false;
  // Not URL.origin, which is "null" for the schemes of apps such as capacitor://localhost.
  const { protocol, host } = new URL(text);
  return host !== '' && text === `${protocol}//${host}`;
}
