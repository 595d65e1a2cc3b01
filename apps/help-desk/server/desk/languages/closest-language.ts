import { sql, type Expression } from 'kysely';

/** Sorts texts by how close they are to the reader: `order by` this, and the first is the one to show. */
export function closestLanguage(column: Expression<string>, languages: readonly string[]) {
  const branches = languages.map((language, rank) => sql`when ${language} then ${rank}`);
  return sql<number>`case ${column} ${sql.join(branches, sql` `)} else ${languages.length} end`;
}
