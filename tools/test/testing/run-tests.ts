import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { readReport, type Outcome } from '../read-report.ts';

const root = join(import.meta.dirname, '../../..');
const runs = join(root, 'tools/test-results');

export interface Run extends Outcome {
  succeeded: boolean;
  output: string;
}

/** Runs a runner on files of its own, and reads the report that it leaves. */
function run(runner: string, report: string, files: Record<string, string>, ...rest: string[]): Run {
  // In the project, so that the runners are found from there.
  mkdirSync(runs, { recursive: true });
  const cwd = mkdtempSync(join(runs, 'run-'));
  onTestFinished(() => rmSync(cwd, { recursive: true }));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(cwd, name)), { recursive: true });
    writeFileSync(join(cwd, name), text);
  }
  const { status, stdout, stderr } = spawnSync(join(root, 'node_modules/.bin', runner), rest, {
    cwd,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  return { succeeded: status === 0, output: stdout + stderr, ...readReport(join(cwd, report)) };
}

/** Runs Vitest on these files, as the packages’ own configuration has it. */
export const runVitest = (files: Record<string, string>): Run =>
  run(
    'vitest',
    'test-results/vitest.json',
    {
      'vitest.config.js': `import { vitestConfig } from '../../vitest-config.ts';
        export default vitestConfig('node');`,
      ...files,
    },
    'run',
  );

/** Runs Playwright on these files, with the reporters that the stories have. */
export const runPlaywright = (files: Record<string, string>): Run =>
  run(
    'playwright',
    'report.json',
    {
      'playwright.config.js': `export default {
        reporter: [['json', { outputFile: 'report.json' }], ['../../test/require-assertions.ts']],
        projects: [{ name: 'react' }],
      }`,
      ...files,
    },
    'test',
  );
