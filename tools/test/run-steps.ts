import { runCommand, type Ended } from './run-command.ts';

/** One of the commands that are run side by side. */
export interface Step {
  title: string;
  command: [string, ...string[]];
  /** How many cores it keeps busy. What waits more than it works keeps less than one busy. */
  cores: number;
  /** The title of the step that has to end before this one starts. */
  after?: string;
}

/**
 * Runs steps side by side, as many as keep the cores busy: whenever one ends, the first that still fits is started. A
 * step that wants more cores than there are runs by itself. What becomes of one changes nothing for the others.
 *
 * @param report is called for each step, in the order of the list: once it and all before it have ended
 * @param signal ends the ones that run, and starts no other
 */
export async function runSteps<Some extends Step>(
  steps: readonly Some[],
  cores: number,
  report: (step: Some, ended: Ended) => void,
  signal?: AbortSignal,
): Promise<void> {
  const waiting = [...steps];
  const running = new Map<Some, Promise<void>>();
  const ended = new Map<Some, Ended>();
  let reported = 0;

  const free = () => [...running.keys()].reduce((left, step) => left - step.cores, cores);
  const isReady = ({ after }: Some) =>
    after === undefined || ![...waiting, ...running.keys()].some(({ title }) => title === after);

  function start(step: Some): void {
    waiting.splice(waiting.indexOf(step), 1);
    running.set(
      step,
      runCommand(step.command, signal).then((outcome) => {
        running.delete(step);
        ended.set(step, outcome);
        for (let next; (next = steps[reported]) && ended.has(next); reported++) {
          report(next, ended.get(next)!);
        }
      }),
    );
  }

  while (!signal?.aborted) {
    const room = free();
    const next = waiting.find((step) => isReady(step) && (running.size === 0 || step.cores <= room));
    if (next) start(next);
    else if (running.size) await Promise.race(running.values());
    else break;
  }
  await Promise.all(running.values());
}
