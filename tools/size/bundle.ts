import { resolve } from 'node:path';
import { rolldown } from 'rolldown';

/** The bundle that an app's build for production makes of this code, minified: one buffer for each file. */
export async function bundle(code: string, external: RegExp): Promise<Buffer[]> {
  const entry = 'measured.js';
  const build = await rolldown({
    input: entry,
    cwd: resolve(import.meta.dirname, '../..'),
    external: (id) => external.test(id),
    logLevel: 'silent',
    resolve: { conditionNames: ['@widget/source', 'import', 'default'] },
    transform: { define: { 'process.env.NODE_ENV': '"production"' } },
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === entry ? id : null),
        load: (id) => (id === entry ? code : null),
      },
    ],
  });
  const { output } = await build.generate({ format: 'esm', minify: true });
  await build.close();
  return output.flatMap((file) => (file.type === 'chunk' ? [Buffer.from(file.code)] : []));
}
