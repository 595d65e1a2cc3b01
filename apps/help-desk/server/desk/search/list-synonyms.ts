import { z } from 'zod';
import type { Desk } from '../desk.ts';
import type { Principal } from '../readers/principal.ts';
import { requireAgent } from '../readers/require-agent.ts';

const words = z.array(z.string());

/**
 * The synonyms of a language: groups of words that mean the same to the search.
 *
 * @throws {DeskRefusal} `not-allowed`
 */
export async function listSynonyms(
  { database }: Desk,
  who: Principal,
  language: string,
): Promise<string[][]> {
  requireAgent(who);
  const rows = await database
    .selectFrom('synonyms')
    .select('words')
    .where('language', '=', language)
    .orderBy('id')
    .execute();
  return rows.map((row) => words.parse(JSON.parse(row.words)));
}
