import type { JSONReport, JSONReportSuite } from '@playwright/test/reporter';
import { readFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';
import type { JsonTestResults } from 'vitest/node';

/** What a runner's report says: how many tests passed, and which failed, each with the start of its reason. */
export interface Outcome {
  passed: number;
  /** Tests that could not run here: what they need, this machine or this engine does not have. */
  skipped: number;
  failures: string[];
}

/** Reads the JSON report of a Vitest or a Playwright run. */
export function readReport(file: string): Outcome {
  const report = JSON.parse(readFileSync(file, 'utf8')) as JsonTestResults | JSONReport;
  return 'stats' in report ? readPlaywrightReport(report) : readVitestReport(report);
}

function readVitestReport({
  numPassedTests,
  numPendingTests,
  numTodoTests,
  testResults,
}: JsonTestResults): Outcome {
  const failures = testResults.flatMap(({ name, status, message, assertionResults }) => {
    const tests = assertionResults
      .filter((test) => test.status === 'failed')
      .map((test) => describe(name, test.fullName, test.failureMessages?.[0]));
    // A file that cannot be loaded fails without a test of its own.
    return status === 'failed' && tests.length === 0 ? [describe(name, 'the file itself', message)] : tests;
  });
  return { passed: numPassedTests, skipped: numPendingTests + numTodoTests, failures };
}

function readPlaywrightReport({ stats, suites, errors }: JSONReport): Outcome {
  const failures = [
    ...suites.flatMap((suite) => failedSpecs(suite)),
    ...errors.map(({ message }) => describe('Playwright', 'the run itself', message)),
  ];
  return { passed: stats.expected, skipped: stats.skipped, failures };
}

function failedSpecs({ specs, suites = [] }: JSONReportSuite, titles: string[] = []): string[] {
  const here = specs.flatMap(({ file, title, tests }) =>
    tests
      .filter(({ status }) => status === 'unexpected' || status === 'flaky')
      .map(({ projectName, results }) =>
        describe(
          `${file} (${projectName})`,
          [...titles, title].join(' '),
          results.find(({ error }) => error)?.error?.message,
        ),
      ),
  );
  return [...here, ...suites.flatMap((suite) => failedSpecs(suite, [...titles, suite.title]))];
}

const reasonLines = 12;

function describe(where: string, test: string, reason = 'no reason given'): string {
  const lines = stripVTControlCharacters(reason).trim().split('\n').slice(0, reasonLines);
  return [`${where}: ${test}`, ...lines.map((line) => `    ${line}`)].join('\n');
}
