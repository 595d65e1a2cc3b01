import { CustomerTokenError, type CustomerTokenErrorCode } from './customer-token-error.ts';

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * The JSON object that a part of a token spells in UTF-8. Of members with the same name the last one counts, as RFC 7519,
 * section 4 permits.
 *
 * @throws {CustomerTokenError} `fault`, when the bytes spell anything else
 */
export function parseObject(bytes: Uint8Array, fault: CustomerTokenErrorCode): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(decoder.decode(bytes));
  } catch {
    throw new CustomerTokenError(fault);
  }
  if (!isObject(value)) throw new CustomerTokenError(fault);
  return value;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
