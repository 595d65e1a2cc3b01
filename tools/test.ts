// `npm test`: the checks, then every test runner; ends with one line for all of them together.
import { spawnSync } from 'node:child_process';
import { globSync, rmSync } from 'node:fs';
import { ensureChromium } from './chromium.ts';
import { readReport } from './test/read-report.ts';

let passed = 0;
const failures: string[] = [];

/** Runs a step to its end, whatever comes of it: a person wants to see all that is wrong, not the first. */
function run(title: string, command: string, ...rest: string[]): boolean {
  console.log(`\n— ${title}`);
  const { status } = spawnSync(command, rest, { stdio: 'inherit', shell: process.platform === 'win32' });
  return status === 0;
}

/** A step that is one check. */
function check(title: string, command: string, ...rest: string[]): void {
  if (run(title, command, ...rest)) passed++;
  else failures.push(title);
}

/** What runs tests: where its reports are, and how it is started. */
const suites: Record<string, [reports: string, command: string, ...rest: string[]]> = {
  'Unit tests': [
    '{packages/*,apps/*,tools}/test-results/vitest.json',
    'nx',
    'run-many',
    '-t',
    'test',
    'test:tools',
    '--output-style=static',
  ],
  'In the browser': [
    'apps/e2e/test-results/report.json',
    'nx',
    'run',
    '@widget/e2e:e2e',
    '--output-style=static',
  ],
  'In three engines': ['apps/engines/test-results/engines.json', 'npm', 'run', '--silent', 'engines'],
  'In apps of their own': [
    'tools/{oldest,nuxt,packed,integrations}/test-results/vitest.json',
    'nx',
    'run-many',
    '-t',
    'test:oldest',
    'test:nuxt',
    'test:packed',
    'test:integrations',
    '--parallel=2',
    '--output-style=static',
  ],
};

process.env['CHROMIUM'] = ensureChromium();

check('Checks', 'npm', 'run', '--silent', 'check');
check('Sizes', 'npm', 'run', '--silent', 'size');

for (const [title, [reports, ...command]] of Object.entries(suites)) {
  for (const file of globSync(reports)) rmSync(file);
  const succeeded = run(title, ...command);
  const outcomes = globSync(reports).map(readReport);
  const failedTests = outcomes.flatMap((outcome) => outcome.failures);
  passed += outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
  failures.push(...failedTests);
  // A runner that fails without a failed test counts as one.
  if (!succeeded && failedTests.length === 0) failures.push(`${title}: the run itself`);
}

// Last, because they would be looked for in thousands of lines.
if (failures.length) console.log(`\nFailed:\n\n${failures.join('\n\n')}`);

console.log(`\n${passed} passed, ${failures.length} failed`);
process.exitCode = failures.length ? 1 : 0;
