import { CustomerTokenError } from './customer-token-error.ts';

/** They change how a token is read, or bring a key along: a token that needs one is not a customer's. */
const refusedParameters = ['crit', 'b64', 'zip', 'jwk', 'jku', 'x5u', 'x5c'];

/**
 * Refuses a header that asks for anything but HS256 with the one shared secret. A `kid` has nothing to choose from, and
 * is passed over.
 *
 * @throws {CustomerTokenError} `token-algorithm` or `token-header`
 */
export function checkHeader(header: Record<string, unknown>): void {
  if (header['alg'] !== 'HS256') throw new CustomerTokenError('token-algorithm');
  const { typ = 'JWT' } = header;
  const isJwt = typeof typ === 'string' && typ.toUpperCase() === 'JWT';
  if (!isJwt || refusedParameters.some((parameter) => Object.hasOwn(header, parameter)))
    throw new CustomerTokenError('token-header');
}
