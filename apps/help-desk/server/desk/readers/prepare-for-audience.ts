import type { SQLInputValue } from 'node:sqlite';
import type { Compilable } from 'kysely';
import { prepareQuery, type PreparedQuery, type SlotOf } from '../../storage/prepare-query.ts';
import type { Database } from '../../storage/schema.ts';
import type { Principal } from './principal.ts';
import type { Audience } from './is-visible-to.ts';

/** A query that is prepared once for each kind of reader: all that they differ in is the rule of visibility. */
export function prepareForAudience<Values extends Record<string, SQLInputValue>, Row>(
  build: (database: Database, audience: Audience, slot: SlotOf<Values>) => Compilable<Row>,
): (principal: Principal) => PreparedQuery<Values, Row> {
  type Asked = Values & { companyIds: string };
  const prepared = new Map<Principal['kind'], PreparedQuery<Asked, Row>>();

  function prepare(kind: Principal['kind']): PreparedQuery<Asked, Row> {
    return prepareQuery<Asked, Row>((database, slot) => {
      const audience: Audience = kind === 'customer' ? { kind, companyIds: slot('companyIds') } : { kind };
      return build(database, audience, slot);
    });
  }

  return (principal) => {
    let query = prepared.get(principal.kind);
    if (!query) prepared.set(principal.kind, (query = prepare(principal.kind)));
    const { sql, all, first } = query;
    const companyIds = principal.kind === 'customer' ? JSON.stringify(principal.companyIds) : '[]';
    return {
      sql,
      all: (reading, values) => all(reading, { ...values, companyIds }),
      first: (reading, values) => first(reading, { ...values, companyIds }),
    };
  };
}
