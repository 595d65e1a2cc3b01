import type { Attack } from '../attack.ts';
import { widget } from '../callers.ts';

/** Looks in the log for what the others have sent, and whether all of it has left the help desk well. */
export const readTheLog: Attack = {
  name: 'Read the log, afterwards',
  async run(target) {
    const lines = target.log().split('\n').filter(Boolean);
    target.holds(lines.length > 0, 'there is a log');
    for (const line of lines) {
      const isLine = line.startsWith('{') && line.endsWith('}');
      target.holds(
        isLine && !/"level":"error"|internal-error|\.ts:\d/.test(line),
        `a failure: ${line.slice(0, 300)}`,
      );
      target.holds(
        !/eyJ|demo-api-key|@acme|@example|query=|help-desk-session/.test(line),
        `a secret: ${line.slice(0, 200)}`,
      );
    }
    const { status } = await target.ask(`${widget}/session`, { caller: 99_000 });
    target.holds(status === 200 && (await target.ask('/healthz')).status === 200, 'it is well');
  },
};
