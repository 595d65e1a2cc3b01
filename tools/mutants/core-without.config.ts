import { sep } from 'node:path';
import coreConfig from '../../packages/core/vitest.config.ts';
import { guards } from './guards.ts';

const { file, code, without } = guards[process.env['WITHOUT']!]!;
const report = process.env['REPORT']!;

/** Core's own tests, of a core without one guard. */
export default (environment: { mode: string }) => {
  const core = coreConfig(environment);
  return {
    ...core,
    test: { ...core.test, reporters: [['json', { outputFile: report }]], bail: 1, silent: true },
    plugins: [
      {
        name: 'without-guard',
        enforce: 'pre' as const,
        transform(source: string, id: string) {
          if (!id.split(sep).join('/').endsWith(`packages/core/src/${file}`)) return;
          if (!source.includes(code))
            throw new Error(`${file} does not say "${code}": correct it in guards.ts.`);
          return source.replace(code, without);
        },
      },
    ],
  };
};
