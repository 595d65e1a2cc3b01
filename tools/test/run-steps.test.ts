import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { runSteps, type Step } from './run-steps.ts';

const folder = mkdtempSync(join(tmpdir(), 'widget-steps-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A step that runs a program, which can write down what happens and wait for it. */
function createStep(title: string, cores: number, program = '', after?: string): Step {
  const source = `
    const { appendFileSync, readFileSync } = require('node:fs');
    const journal = process.argv[1];
    const say = (line) => appendFileSync(journal, line + '\\n');
    const heard = async (...lines) => {
      while (!lines.every((line) => readFileSync(journal, 'utf8').split('\\n').includes(line)))
        await new Promise((resolve) => setTimeout(resolve, 10));
    };
    (async () => { say('${title} starts'); ${program}; say('${title} ends'); })();`;
  return { title, cores, command: [process.execPath, '-e', source], ...(after && { after }) };
}

function newJournal(): string {
  const journal = join(mkdtempSync(join(folder, 'run-')), 'journal');
  writeFileSync(journal, '');
  return journal;
}

const read = (journal: string) => readFileSync(journal, 'utf8').trim().split('\n');

const writingTo = (journal: string, steps: Step[]): Step[] =>
  steps.map(({ command, ...step }) => ({ ...step, command: [...command, journal] }));

/** Runs steps, and gives what has happened and what was reported. */
async function run(cores: number, steps: Step[]) {
  const journal = newJournal();
  const reports: string[] = [];
  await runSteps(writingTo(journal, steps), cores, ({ title }, { succeeded, output }) =>
    reports.push([title, succeeded, output].join(' ').trim()),
  );
  return { lines: read(journal), reports };
}

describe('runSteps', () => {
  test('runs side by side what the cores can carry', async () => {
    const { lines } = await run(2, [
      createStep('a', 1, `await heard('b starts')`),
      createStep('b', 1, `await heard('a starts')`),
    ]);
    expect(lines).toContain('a ends');
    expect(lines).toContain('b ends');
  });

  test('keeps back what they cannot, and starts the next one that fits instead', async () => {
    const { lines } = await run(2, [
      createStep('a', 1.5, `await heard('c ends')`),
      createStep('b', 1),
      createStep('c', 0.5),
    ]);
    expect(lines.indexOf('b starts')).toBeGreaterThan(lines.indexOf('a ends'));
    expect(lines.indexOf('c starts')).toBeLessThan(lines.indexOf('a ends'));
  });

  test('runs by itself what wants more cores than there are', async () => {
    const { lines } = await run(1, [createStep('a', 4), createStep('b', 0.5)]);
    expect(lines).toEqual(['a starts', 'a ends', 'b starts', 'b ends']);
  });

  test('starts a step after the one that it names has ended, however that went', async () => {
    const { lines } = await run(8, [
      createStep('a', 1, `await heard('c starts'); say('a fails'); process.exit(1)`),
      createStep('b', 1, '', 'a'),
      createStep('c', 1),
    ]);
    expect(lines.indexOf('b starts')).toBeGreaterThan(lines.indexOf('a fails'));
  });

  test('reports in the order of the list, each with all that it has printed', async () => {
    const { reports } = await run(3, [
      createStep('a', 1, `await heard('b ends', 'c ends'); process.stdout.write('first')`),
      createStep('b', 1, `process.stderr.write('second')`),
      createStep('c', 1, `process.exitCode = 3; process.stdout.write('third')`),
    ]);
    expect(reports).toEqual(['a true first', 'b true second', 'c false third']);
  });

  test('reports a command that is not there', async () => {
    const { reports } = await run(1, [{ title: 'a', cores: 1, command: ['no-such-command'] }]);
    expect(reports).toEqual([expect.stringMatching(/^a false .*no-such-command/)]);
  });

  test('ends what runs when it is told to, what that has started too, and starts nothing more', async () => {
    const journal = newJournal();
    const program = `
      require('node:child_process')
        .spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'inherit' })
        .on('spawn', () => say('child runs'));
      setInterval(() => {}, 1000)`;
    const stop = new AbortController();
    const all = runSteps(
      writingTo(journal, [createStep('a', 1, program), createStep('b', 1)]),
      1,
      () => {},
      stop.signal,
    );
    await expect.poll(() => read(journal)).toContain('child runs');
    stop.abort();
    // It is over when nobody has its output open any longer: the child neither.
    await all;
    expect(read(journal)).not.toContain('b starts');
  });
});
