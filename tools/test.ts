// `npm test`: the checks and every test runner, side by side; ends with one line for all of them together.
import { globSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { ensureChromium } from './chromium.ts';
import { readReport } from './test/read-report.ts';
import { runSteps, type Step } from './test/run-steps.ts';

/** A step that runs tests leaves reports; one that leaves none is one check. */
interface Part extends Step {
  reports?: string;
}

const nx = (...rest: string[]): Part['command'] => ['nx', ...rest, '--output-style=static'];

// What is built is built once, and first: two runs of Nx at a time would both put it in its place, and take it from
// whoever reads it.
const asBuilt = '--exclude-task-dependencies';
const after = 'Builds';

/** What takes longest comes first. How many cores each keeps busy was measured on two. */
const parts: Part[] = [
  {
    title: 'Builds',
    command: nx('run-many', '-t', 'build', 'bundle', '--exclude=@widget/storybook'),
    cores: 1.6,
  },
  {
    title: 'Auth libraries',
    reports: 'tools/integrations/test-results/vitest.json',
    command: nx('run', 'integrations:test-apart'),
    cores: 0.4,
  },
  {
    title: 'In three engines',
    reports: 'apps/engines/test-results/engines.json',
    command: ['npm', 'run', '--silent', 'engines', '-w', '@widget/engines'],
    after,
    cores: 0.4,
  },
  {
    title: 'In the browser',
    reports: 'apps/e2e/test-results/report.json',
    command: ['npm', 'run', '--silent', 'e2e', '-w', '@widget/e2e'],
    after,
    cores: 0.8,
  },
  {
    title: 'In apps of their own',
    reports: 'tools/{oldest,nuxt,packed}/test-results/vitest.json',
    command: nx('run-many', '-t', 'test-apart', '--exclude=integrations', '--parallel=2', asBuilt),
    after,
    cores: 0.8,
  },
  {
    title: 'Stories',
    reports: 'apps/storybook/test-results/vitest.json',
    command: nx('run', '@widget/storybook:test'),
    after,
    cores: 1,
  },
  {
    title: 'Unit tests',
    reports: '{packages/*,apps/!(storybook),tools}/test-results/vitest.json',
    command: nx('run-many', '-t', 'test', '--exclude=@widget/storybook', asBuilt),
    after,
    cores: 1,
  },
  { title: 'Checks', command: ['npm', 'run', '--silent', 'check', '--', asBuilt], after, cores: 1 },
  { title: 'Sizes', command: nx('run', 'tools:size', asBuilt), after, cores: 1 },
];

const reportsOf = ({ reports }: Part) => (reports ? globSync(reports) : []);

let passed = 0;
let skipped = 0;
const failures: string[] = [];
const durations: string[] = [];

process.env['CHROMIUM'] = ensureChromium();
for (const part of parts) for (const file of reportsOf(part)) rmSync(file);

console.log(`Side by side, each told of when it has ended: ${parts.map(({ title }) => title).join(', ')}.`);

const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => stop.abort());

await runSteps(
  parts,
  availableParallelism(),
  (part, { succeeded, output, seconds }) => {
    console.log(`\n— ${part.title}\n${output}`);
    durations.push(`${part.title} ${Math.round(seconds)} s`);
    const outcomes = reportsOf(part).map(readReport);
    const failedTests = outcomes.flatMap((outcome) => outcome.failures);
    passed += outcomes.reduce((sum, outcome) => sum + outcome.passed, part.reports ? 0 : Number(succeeded));
    skipped += outcomes.reduce((sum, outcome) => sum + outcome.skipped, 0);
    failures.push(...failedTests);
    // A check that fails counts as one, and so does a runner that fails without a failed test.
    if (!succeeded && failedTests.length === 0) {
      failures.push(part.reports ? `${part.title}: the run itself` : part.title);
    }
  },
  stop.signal,
);

console.log(`\nTook ${Math.round(performance.now() / 1000)} s: ${durations.join(', ')}.`);
if (stop.signal.aborted) failures.push('npm test was stopped before its end');

// Last, because they would be looked for in thousands of lines.
if (failures.length) console.log(`\nFailed:\n\n${failures.join('\n\n')}`);

console.log(`\n${passed} passed, ${failures.length} failed, ${skipped} skipped`);
process.exitCode = failures.length ? 1 : 0;
