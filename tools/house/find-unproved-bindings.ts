import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTests } from '../test/read-tests.ts';

interface Manifest {
  scripts?: Record<string, string>;
  dependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
  peerDependenciesMeta?: Record<string, { optional?: boolean }>;
}

const conformance = ['describeBinding', 'describeExports'];

/** A binding is what brings the core to a framework, which the app has. */
function isBinding({
  dependencies = {},
  peerDependencies = {},
  peerDependenciesMeta = {},
}: Manifest): boolean {
  const frameworks = Object.keys(peerDependencies).filter((name) => !peerDependenciesMeta[name]?.optional);
  return '@widget/core' in dependencies && frameworks.length > 0;
}

/** What is wrong with bindings that do not run all of the tests that define a binding: one line each. */
export function findUnprovedBindings(root: string): string[] {
  return globSync('packages/*/package.json', { cwd: root })
    .sort()
    .flatMap((file) => {
      const manifest = JSON.parse(readFileSync(join(root, file), 'utf8')) as Manifest;
      if (!isBinding(manifest)) return [];
      const folder = file.replace('/package.json', '');
      const calls = globSync(`${folder}/src/**/*.test.{ts,tsx}`, { cwd: root }).flatMap(
        (test) => readTests(readFileSync(join(root, test), 'utf8'), test).calls,
      );
      const missing = conformance.filter((name) => !calls.includes(name));
      return [
        ...missing.map(
          (name) =>
            `${file}: a binding, but none of its tests calls ${name}: import it from @widget/testing/conformance, and call it in ${folder}/src/conformance.test.ts.`,
        ),
        ...(manifest.scripts?.['test']
          ? []
          : [`${file}: nothing runs its tests: give it the script "test".`]),
      ];
    });
}
