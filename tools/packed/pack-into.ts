import { existsSync, mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { publishedPackages } from '../published-packages.ts';
import { packPackages, type PackedPackage } from './pack-packages.ts';
import { runOutside } from './run-outside.ts';

/** Where the tarballs go in the app, which keeps them: its package.json names them. */
const place = 'widget-packages';

/**
 * Packs the packages, as they were built last, into an app, and installs those that are wanted there, with what they
 * need of the others: as long as none of them is published. Gives the names of what was installed.
 *
 * @throws Error when there is no app, or no such package
 * @example await packInto('../my-app', ['react']); // ['@widget/core', '@widget/react']
 */
export async function packInto(app: string, wanted: string[]): Promise<string[]> {
  if (!existsSync(join(app, 'package.json'))) {
    throw new Error(`${app} has no package.json: name the folder of the app that is to have the packages.`);
  }
  const names = wanted.map((name) => `@widget/${name.replace('@widget/', '')}`);
  const known = publishedPackages().map(({ name }) => name);
  const unknown = names.find((name) => !known.includes(name));
  if (unknown) throw new Error(`There is no package ${unknown}: there are ${known.join(', ')}.`);

  const tarballs = join(app, place);
  mkdirSync(tarballs, { recursive: true });
  const packages = new Map((await packPackages(tarballs)).map((each) => [each.name, each]));
  const installed = [...withDependencies(names, packages)];
  const files = installed.map((name) => `./${place}/${basename(packages.get(name)!.tarball)}`);
  if (files.length) await runOutside(app, ['npm', 'install', ...files]);
  return installed;
}

/** Packages after those of this repository that they depend on. */
function withDependencies(names: string[], packages: Map<string, PackedPackage>): Set<string> {
  const all = new Set<string>();
  for (const name of names) {
    const { dependencies = {} } = packages.get(name)!.manifest as { dependencies?: Record<string, string> };
    const ours = Object.keys(dependencies).filter((dependency) => packages.has(dependency));
    for (const each of withDependencies(ours, packages)) all.add(each);
    all.add(name);
  }
  return all;
}
