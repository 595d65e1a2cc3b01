import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { publishedPackages, type PublishedPackage } from '../published-packages.ts';
import { runOutside } from './run-outside.ts';

/** A package as it goes to the registry. */
export interface PackedPackage extends PublishedPackage {
  /** Its package.json. */
  manifest: object;
  /** Where the tarball is, and its hash. */
  tarball: string;
  integrity: string;
  /** What is in it: paths from the package's folder. */
  files: string[];
}

/** What `npm pack --json` says. */
type NpmPack = [{ filename: string; integrity: string; files: { path: string }[] }];

const root = resolve(import.meta.dirname, '../..');

/** Packs every published package, as it was built last, into a folder. */
export function packPackages(folder: string): Promise<PackedPackage[]> {
  return Promise.all(
    publishedPackages().map(async (published) => {
      const source = resolve(root, published.folder);
      const [packed] = JSON.parse(await runOutside(folder, ['npm', 'pack', '--json', source])) as NpmPack;
      return {
        ...published,
        manifest: JSON.parse(readFileSync(resolve(source, 'package.json'), 'utf8')) as object,
        tarball: resolve(folder, packed.filename),
        integrity: packed.integrity,
        files: packed.files.map(({ path }) => path),
      };
    }),
  );
}
