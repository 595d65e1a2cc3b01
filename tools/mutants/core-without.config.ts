import { sep } from 'node:path';
import coreConfig from '../../packages/core/vitest.config.ts';
import { guards } from './guards.ts';

const guard = guards[process.env['WITHOUT']!];
const report = process.env['REPORT']!;

/** Core's own tests, of a core without one guard, or whole when none is named. */
export default (environment: { mode: string }) => {
  const core = coreConfig(environment);
  return {
    ...core,
    test: {
      ...core.test,
      reporters: [['json', { outputFile: report }]],
      bail: 1,
      silent: true,
      // The cache does not know of guards: it would give each run the code of an earlier one.
      fsModuleCache: false,
    },
    plugins: [
      {
        name: 'without-guard',
        enforce: 'pre' as const,
        transform(source: string, id: string) {
          if (!guard) return;
          const { file, code, without } = guard;
          if (!id.split(sep).join('/').endsWith(`packages/core/src/${file}`)) return;
          if (!source.includes(code))
            throw new Error(`${file} does not say "${code}": correct it in guards.ts.`);
          return source.replace(code, without);
        },
      },
    ],
  };
};
