import { globSync, readFileSync } from 'node:fs';
import { readTests } from '../test/read-tests.ts';
import type { Layer } from './fault-cases.ts';

/** A file with tests that are run and name a case in their titles, as in “… (case 7)” or “… (cases 7, 8)”. */
export interface CaseTests {
  file: string;
  layer: Layer;
  numbers: Set<number>;
}

/** Where each layer's tests lie. */
const layers: [layer: Layer, pattern: string][] = [
  ['P', 'packages/core/src/model/*.test.ts'],
  ['N', 'packages/core/src/session/network.test.ts'],
  ['U', 'packages/core/src/**/*.test.ts'],
  ['F', 'packages/{react,vue,angular}/src/**/*.test.{ts,tsx}'],
  ['F', 'packages/testing/src/conformance/describe-*.ts'],
  ['B', 'apps/engines/**/*.spec.ts'],
  ['M', 'tools/mutants/guards/*.test.ts'],
  ['C', 'tools/compare-sessions/**/*.test.ts'],
];

/** Reads which cases are named by which tests. A file is of the first layer whose pattern it fits. */
export function findFaultCaseTests(root: string): CaseTests[] {
  const seen = new Set<string>();
  return layers.flatMap(([layer, pattern]) =>
    globSync(pattern, { cwd: root, exclude: (path) => path.includes('node_modules') })
      .sort()
      .flatMap((file) => {
        if (seen.has(file)) return [];
        seen.add(file);
        const { titles } = readTests(readFileSync(`${root}/${file}`, 'utf8'), file);
        const numbers = new Set(
          [...titles.join('\n').matchAll(/\(cases? (\d+(?:, \d+)*)\)/g)].flatMap(([, list]) =>
            list!.split(', ').map(Number),
          ),
        );
        return numbers.size ? [{ file, layer, numbers }] : [];
      }),
  );
}
