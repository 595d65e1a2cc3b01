import { change } from '../change.ts';
import type { Desk } from '../desk.ts';
import { DeskRefusal } from '../desk-refusal.ts';
import type { Principal } from '../readers/principal.ts';
import { requireAgent } from '../readers/require-agent.ts';
import { analyseText } from './analyse-text.ts';

const mostGroups = 500;
const mostWords = 10;

/**
 * Keeps a language's synonyms: groups of words that mean the same to the search. They take the place of the former ones.
 *
 * @param language canonical BCP 47 tag
 * @throws {DeskRefusal} `not-allowed`, `field-invalid` for what is no list of groups of two to ten single words
 */
export async function saveSynonyms(
  desk: Desk,
  who: Principal,
  language: string,
  groups: readonly (readonly string[])[],
): Promise<void> {
  requireAgent(who);
  const isFit = (group: readonly string[]) =>
    group.length >= 2 &&
    group.length <= mostWords &&
    group.every((word) => analyseText(word, language).length === 1);
  if (groups.length > mostGroups || !groups.every(isFit)) {
    throw new DeskRefusal('field-invalid', {
      field: 'synonyms',
      message: `Give at most ${mostGroups} groups of two to ${mostWords} single words each.`,
    });
  }
  return change(desk, who, async ({ database, note }) => {
    await database.deleteFrom('synonyms').where('language', '=', language).execute();
    for (const group of groups) {
      const { id } = await database
        .insertInto('synonyms')
        .values({ language, words: JSON.stringify(group) })
        .returning('id')
        .executeTakeFirstOrThrow();
      await note('create', 'synonym', id);
    }
  });
}
