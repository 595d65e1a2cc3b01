import * as core from '@widget/core';
import { describe, expect, test } from 'vitest';

const hooks = ['useAuthSource', 'useHelpWidget', 'useHelpWidgetEvent', 'useHelpWidgetState'];

/**
 * Defines the tests that a binding's exports have to pass, so that what was learned with one holds in the other.
 *
 * @param exports the binding's module
 * @param provider the names of what puts its client in place, which every framework does in its own way
 * @param rest the names of all else that it adds to the core, where its framework has no hooks or composables
 * @example
 * import * as binding from './index.ts';
 * describeExports('React', binding, ['HelpWidgetProvider']);
 */
export function describeExports(
  name: string,
  exports: object,
  provider: readonly string[],
  rest: readonly string[] = hooks,
): void {
  describe(`the exports of ${name}`, () => {
    test('hold everything of the core', () => {
      expect(exports).toMatchObject({ ...core });
    });

    test('name the rest as every binding does', () => {
      const own = Object.keys(exports).filter((key) => !(key in core) && !provider.includes(key));
      expect(own.sort()).toEqual([...rest].sort());
    });
  });
}
