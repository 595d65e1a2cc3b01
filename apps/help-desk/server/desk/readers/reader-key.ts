import type { Reader } from './reader.ts';

/**
 * All that an answer depends on beside what is in the database, as a key to remember it by: readers with the same one may
 * read the same folders, in the same languages.
 */
export function readerKey({ principal, languages }: Reader, query = ''): string {
  const companyIds =
    principal.kind === 'customer' ? principal.companyIds.toSorted((one, other) => one - other) : [];
  return JSON.stringify([principal.kind, companyIds, languages, query]);
}
