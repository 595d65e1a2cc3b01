import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where a version of a package is written down. */
interface Pin {
  name: string;
  version: string;
  file: string;
  line: number;
}

/** Where another version than everywhere else is meant, and why. */
const exceptions: { file: RegExp; name?: string; reason: string }[] = [
  { file: /^tools\/oldest\//, reason: 'the oldest that the peer dependencies allow' },
  {
    file: /^tools\/packed\/templates\/angular-ssr\//,
    reason: 'the newest in which Angular’s packages for servers are to be had',
  },
  {
    file: /^tools\/packed\/templates\/vite/,
    name: 'typescript',
    reason: 'what Vite’s own templates have',
  },
];

const exact = /^\d+\.\d+\.\d+[\w.-]*$/;
const inJson = /^\s*"((?:@[\w.-]+\/)?[\w.-]+)": "([^"]+)",?$/;
const inProse = /(?<![\w./@-])((?:@[\w-]+\/)?[a-z][\w.-]*)@(\d+\.\d+\.\d+[\w.-]*)/g;

/** The versions in a file: in a package.json line by line, in a page as in `npm install react@19.3.1`. */
function pinsIn(file: string, text: string): Pin[] {
  return text.split('\n').flatMap((content, index) => {
    const found = file.endsWith('.json') ? [inJson.exec(content)] : [...content.matchAll(inProse)];
    return found.flatMap((match) => {
      const [, name, version] = match ?? [];
      if (!name || !version || !exact.test(version) || name === 'version') return [];
      return [{ name, version, file, line: index + 1 }];
    });
  });
}

/** Packages that are written down in more than one version: one line for each place that differs from the most. */
export function versionConflicts(files: Record<string, string>): string[] {
  const byName = new Map<string, Pin[]>();
  for (const pin of Object.entries(files).flatMap(([file, text]) => pinsIn(file, text))) {
    const isMeant = exceptions.some(
      ({ file, name }) => file.test(pin.file) && (name === undefined || name === pin.name),
    );
    if (!isMeant) byName.set(pin.name, [...(byName.get(pin.name) ?? []), pin]);
  }
  return [...byName.values()].flatMap((pins) => {
    const counts = new Map<string, number>();
    for (const { version } of pins) counts.set(version, (counts.get(version) ?? 0) + 1);
    const [usual] = [...counts].sort(([, one], [, other]) => other - one)[0]!;
    const other = pins.find(({ version }) => version === usual)!;
    return pins
      .filter(({ version }) => version !== usual)
      .map(
        ({ name, version, file, line }) =>
          `${file}:${line}: ${name} ${version}, but ${usual} in ${other.file}:${other.line}: write one version in both, or an exception in tools/house/find-version-conflicts.ts.`,
      );
  });
}

/** {@link versionConflicts} of this repository. */
export function findVersionConflicts(root: string): string[] {
  const list = execFileSync('git', ['ls-files', '*package.json', '*.md'], { cwd: root, encoding: 'utf8' });
  const files = list.split('\n').filter((file) => file && !/(^|\/)(CHANGELOG|api)\.md$/.test(file));
  return versionConflicts(
    Object.fromEntries(files.map((file) => [file, readFileSync(join(root, file), 'utf8')])),
  );
}
