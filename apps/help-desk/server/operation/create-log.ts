/** Notes what happened. Never give it a token, a key, an address or a query string. */
export type Log = (level: 'info' | 'error', event: string, facts?: Record<string, unknown>) => void;

/** Writes one JSON object a line. */
export function createLog(write: (line: string) => void): Log {
  return (level, event, facts) =>
    write(`${JSON.stringify({ time: new Date().toISOString(), level, event, ...facts })}\n`);
}
