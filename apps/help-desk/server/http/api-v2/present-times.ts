/** The same row with its times as the REST API writes them: ISO 8601 in UTC, to the second. */
export function presentTimes<Row extends { created_at: number; updated_at: number }>(row: Row) {
  return { ...row, created_at: format(row.created_at), updated_at: format(row.updated_at) };
}

function format(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace(/\.\d+Z$/, 'Z');
}
