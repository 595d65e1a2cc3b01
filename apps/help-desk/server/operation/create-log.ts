/** Notes what happened. Never give it a token, a key, an address or a query string. */
export type Log = (level: 'info' | 'error', event: string, facts?: Record<string, unknown>) => void;

/**
 * Writes one JSON object a line. While it cannot, because the disk is full or nobody reads any more, the lines are
 * dropped; the first one that it can write again is how many.
 *
 * @param write throws when the line could not be written
 */
export function createLog(write: (line: string) => void): Log {
  let dropped = 0;

  const tryToWrite = (level: string, event: string, facts?: Record<string, unknown>): boolean => {
    try {
      write(`${JSON.stringify({ time: new Date().toISOString(), level, event, ...facts })}\n`);
      return true;
    } catch {
      return false;
    }
  };

  return (level, event, facts) => {
    if (dropped > 0 && tryToWrite('error', 'log-interrupted', { dropped })) dropped = 0;
    if (dropped > 0 || !tryToWrite(level, event, facts)) dropped += 1;
  };
}
