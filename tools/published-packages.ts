import { globSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** What a package.json says, as far as the tools here read it. */
interface PackageJson {
  name: string;
  version: string;
  private?: boolean;
  exports?: Record<string, string | { types?: string }>;
}

/** A package of this repository that is published. */
export interface PublishedPackage {
  name: string;
  version: string;
  /** From the repository's root. */
  folder: string;
  /** The declarations of each entry point, by the name that one imports. */
  declarations: Record<string, string>;
}

const root = resolve(import.meta.dirname, '..');

/** The packages of this repository that are published, by name. */
export function publishedPackages(): PublishedPackage[] {
  return globSync('{packages,apps}/*/package.json', { cwd: root })
    .flatMap((file) => {
      const json = JSON.parse(readFileSync(resolve(root, file), 'utf8')) as PackageJson;
      return json.private ? [] : [describe(dirname(file), json)];
    })
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}

function describe(folder: string, { name, version, exports = {} }: PackageJson): PublishedPackage {
  const declarations: Record<string, string> = {};
  for (const [entry, target] of Object.entries(exports)) {
    if (typeof target === 'object' && target.types) declarations[name + entry.slice(1)] = target.types;
  }
  return { name, version, folder, declarations };
}
