// `npm test`: the checks, then every test runner; ends with one line for all of them together.
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync, rmSync } from 'node:fs';
import { ensureChromium } from './chromium.ts';

let passed = 0;
let failed = 0;

/** Runs a step to its end, whatever comes of it: a person wants to see all that is wrong, not the first. */
function run(title: string, command: string, ...rest: string[]): boolean {
  console.log(`\n— ${title}`);
  const { status } = spawnSync(command, rest, { stdio: 'inherit', shell: process.platform === 'win32' });
  return status === 0;
}

/** A step that is one check. */
function check(title: string, command: string, ...rest: string[]): void {
  if (run(title, command, ...rest)) passed++;
  else failed++;
}

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
}

interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number };
}

/** How many tests a runner's report says have passed and failed. */
function count(report: VitestReport | PlaywrightReport): [passed: number, failed: number] {
  if ('stats' in report) return [report.stats.expected, report.stats.unexpected + report.stats.flaky];
  return [report.numPassedTests, report.numFailedTests];
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
  'In a Nuxt app': ['tools/nuxt/test-results/vitest.json', 'npm', 'run', '--silent', 'nuxt'],
  'As published': ['tools/packed/test-results/vitest.json', 'npm', 'run', '--silent', 'packed'],
  'With every auth library and server': [
    'tools/integrations/test-results/vitest.json',
    'npm',
    'run',
    '--silent',
    'integrations',
  ],
};

process.env['CHROMIUM'] = ensureChromium();

check('Checks', 'npm', 'run', '--silent', 'check');
check('Sizes', 'npm', 'run', '--silent', 'size');

for (const [title, [reports, ...command]] of Object.entries(suites)) {
  for (const file of globSync(reports)) rmSync(file);
  const succeeded = run(title, ...command);
  const counts = globSync(reports).map((file) =>
    count(JSON.parse(readFileSync(file, 'utf8')) as VitestReport | PlaywrightReport),
  );
  const failures = counts.reduce((sum, [, bad]) => sum + bad, 0);
  passed += counts.reduce((sum, [good]) => sum + good, 0);
  // A runner that fails without a failed test counts as one.
  failed += failures || (succeeded ? 0 : 1);
}

console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
