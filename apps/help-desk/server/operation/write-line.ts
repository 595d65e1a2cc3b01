import { writeSync } from 'node:fs';

/**
 * Writes to a file descriptor at once, and throws where a stream would end the process or be broken from then on.
 *
 * @throws {Error} when it cannot be written, or not whole
 */
export function writeLine(descriptor: number, line: string): void {
  const bytes = Buffer.from(line);
  if (writeSync(descriptor, bytes) < bytes.length) throw new Error('The line was written in part.');
}
