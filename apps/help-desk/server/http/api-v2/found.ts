import { ApiError } from './api-error.ts';

/**
 * What was asked for.
 *
 * @throws {ApiError} when it is absent or hidden, with the same empty 404
 */
export function found<Found>(value: Found | undefined): Found {
  if (value === undefined) throw new ApiError(404, null);
  return value;
}
