// `npm run pack-packages -- ../my-app react`: builds and packs the packages, and installs those that are named in an app.
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { packInto } from './packed/pack-into.ts';

const [app, ...wanted] = process.argv.slice(2);

try {
  if (!app)
    throw new Error(
      'Name the folder of an app, and what it is to have: npm run pack-packages -- ../my-app react',
    );
  console.log('Building …');
  const build = spawnSync(
    'nx',
    ['run-many', '-t', 'build', '-p', 'packages/*', '@widget/help-desk', '--output-style=static'],
    { encoding: 'utf8', shell: process.platform === 'win32' },
  );
  if (build.status !== 0) throw new Error(`The build failed:\n${build.stdout}${build.stderr}`);

  const installed = await packInto(resolve(app), wanted);
  console.log(
    installed.length
      ? `Installed in ${app}: ${installed.join(', ')}.`
      : `Packed into ${app}/widget-packages. To install some of them, name them: npm run pack-packages -- ${app} react`,
  );
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
