import type {
  FullConfig,
  FullResult,
  Reporter,
  TestCase,
  TestResult,
  TestStep,
} from '@playwright/test/reporter';
import { relative } from 'node:path';

/** Whether something is asserted in these steps. What hooks and fixtures assert says nothing about the test. */
const assertIn = (steps: TestStep[]): boolean =>
  steps.some(
    ({ category, steps: inner }) => category === 'expect' || (category !== 'hook' && assertIn(inner)),
  );

/** Playwright's part of what Vitest's `requireAssertions` does: a run fails that has a test which asserts nothing. */
export default class RequireAssertions implements Reporter {
  readonly #faults: string[] = [];
  #root = '';

  onBegin({ rootDir }: FullConfig): void {
    this.#root = rootDir;
  }

  onTestEnd({ title, location: { file, line } }: TestCase, { status, steps }: TestResult): void {
    if (status !== 'passed' || assertIn(steps)) return;
    this.#faults.push(
      `${relative(this.#root, file)}:${line}: "${title}" asserts nothing: give it an expect().`,
    );
  }

  onEnd(): Promise<{ status?: FullResult['status'] } | undefined> {
    for (const fault of this.#faults) console.error(fault);
    return Promise.resolve(this.#faults.length ? { status: 'failed' } : undefined);
  }
}
