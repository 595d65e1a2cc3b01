import { isExpression, sql, type Expression } from 'kysely';

/** Sorts texts by how close they are to the reader: `order by` this, and the first is the one to show. */
export function closestLanguage(
  column: Expression<string>,
  languages: readonly (string | Expression<string | null>)[],
) {
  const branches = languages.map((language, rank) => {
    const value = isExpression(language) ? language : sql.val(language);
    return sql`when ${value} then ${sql.lit(rank)}`;
  });
  return sql<number>`case ${column} ${sql.join(branches, sql` `)} else ${sql.lit(languages.length)} end`;
}
