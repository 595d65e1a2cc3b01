import { prepareQuery } from '../../storage/prepare-query.ts';
import { read } from '../../storage/read.ts';
import type { Desk } from '../desk.ts';

export interface Settings {
  /** The help desk's own language, a BCP 47 tag. */
  defaultLanguage: string;
  /** Signs the customers' tokens. */
  sharedSecret: string;
  /** Whether its keys are the demo's, which anyone may know. */
  demo: boolean;
}

type Row = Omit<Settings, 'demo'> & { demo: number };

const settings = prepareQuery<Record<string, never>, Row>((database) =>
  database
    .selectFrom('portal')
    .select(['default_language as defaultLanguage', 'shared_secret as sharedSecret', 'demo']),
);

/** Read anew for every request, so that a secret that was reset is over at once. */
export async function readSettings({ database }: Pick<Desk, 'database'>): Promise<Settings> {
  const row = await read(database, (reading) => settings.first(reading, {}));
  if (!row) throw new Error('The help desk is not set up.');
  return { ...row, demo: row.demo === 1 };
}
