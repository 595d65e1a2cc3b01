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

/** A step that runs tests, whose reports say how many. A runner that fails without a failed test counts as one. */
function test(
  title: string,
  pattern: string,
  read: (report: unknown) => [passed: number, failed: number],
  command: string,
  ...rest: string[]
): void {
  const succeeded = run(title, command, ...rest);
  let failures = 0;
  for (const file of globSync(pattern)) {
    const [good, bad] = read(JSON.parse(readFileSync(file, 'utf8')));
    passed += good;
    failures += bad;
  }
  failed += failures || (succeeded ? 0 : 1);
}

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
}

interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number };
}

process.env['CHROMIUM'] = ensureChromium();

const vitestReports = '{packages/*,apps/*,tools}/test-results/vitest.json';
const nuxtReport = 'tools/nuxt/test-results/vitest.json';
const packedReport = 'tools/packed/test-results/vitest.json';
const enginesReport = 'apps/engines/test-results/engines.json';
for (const file of globSync([vitestReports, nuxtReport, packedReport, enginesReport])) rmSync(file);

const readVitest = (report: unknown): [number, number] => {
  const { numPassedTests, numFailedTests } = report as VitestReport;
  return [numPassedTests, numFailedTests];
};

check('Checks', 'npm', 'run', '--silent', 'check');
check('Sizes', 'npm', 'run', '--silent', 'size');
test(
  'Unit tests',
  vitestReports,
  readVitest,
  'nx',
  'run-many',
  '-t',
  'test',
  'test:tools',
  '--output-style=static',
);
test(
  'In the browser',
  'apps/e2e/test-results/report.json',
  (report) => {
    const { expected, unexpected, flaky } = (report as PlaywrightReport).stats;
    return [expected, unexpected + flaky];
  },
  'nx',
  'run',
  '@widget/e2e:e2e',
  '--output-style=static',
);
test('In three engines', enginesReport, readVitest, 'npm', 'run', '--silent', 'engines');
test('In a Nuxt app', nuxtReport, readVitest, 'npm', 'run', '--silent', 'nuxt');
test('As published', packedReport, readVitest, 'npm', 'run', '--silent', 'packed');

console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
