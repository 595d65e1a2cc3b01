import type { Database } from '../../storage/schema.ts';

export interface Portal {
  defaultLanguage: string;
  sharedSecret: string;
}

/** Read anew for every request, so that a secret that was reset is over at once. */
export function readPortal(database: Database): Promise<Portal> {
  return database
    .selectFrom('portal')
    .select(['default_language as defaultLanguage', 'shared_secret as sharedSecret'])
    .executeTakeFirstOrThrow();
}
