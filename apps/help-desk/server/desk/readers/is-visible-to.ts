import { isExpression, sql, type Expression, type ExpressionBuilder, type SqlBool } from 'kysely';
import type { Schema } from '../../storage/schema.ts';
import { visibility } from './visibility.ts';

/** Who reads: a principal, or in a query that is prepared once one whose companies are named when it is asked. */
export type Audience =
  | { kind: 'anonymous' | 'agent' | 'bot' }
  | { kind: 'customer'; companyIds: readonly number[] | Expression<string> };

/**
 * The one rule of visibility, as a condition on a folder. Whatever shows a category, a folder or an article to anyone
 * takes its rows by it, directly or through `visibleCategories` and `visibleArticles`.
 */
export function isVisibleTo(audience: Audience) {
  return (where: ExpressionBuilder<Schema, 'folders'>): Expression<SqlBool> => {
    switch (audience.kind) {
      case 'agent':
        return sql<boolean>`true`;
      case 'bot':
        return where('folders.visibility', 'in', [visibility.allUsers, visibility.bots]);
      case 'anonymous':
        return where('folders.visibility', '=', visibility.allUsers);
      case 'customer':
        return where.or([
          where('folders.visibility', 'in', [visibility.allUsers, visibility.loggedInUsers]),
          where.and([
            where('folders.visibility', '=', visibility.selectedCompanies),
            where(
              'folders.id',
              'in',
              where
                .selectFrom('folder_companies')
                .select('folder_companies.folder_id')
                .where('folder_companies.company_id', 'in', valuesOf(audience.companyIds)),
            ),
          ]),
        ]);
    }
  };
}

function valuesOf(ids: readonly number[] | Expression<string>) {
  const list = isExpression(ids) ? ids : sql.val(JSON.stringify(ids));
  return sql<number>`(select value from json_each(${list}))`;
}
