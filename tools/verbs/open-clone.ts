import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  cpSync,
  globSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  readlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

/** A folder with what Git knows of this one: nothing in it was built. */
export interface Clone {
  folder: string;
  /** Takes away whatever was made in it, but for the packages. */
  clean: () => void;
  remove: () => void;
}

/**
 * Copies what a clone of the working tree would hold into a temporary folder. The packages are hard links of those here:
 * the same files that `npm ci` would unpack, without a minute and a network; what the workspace's own packages are is a
 * link into the clone. That set-up itself works, the first verb of `npm run verbs` shows.
 */
export function openClone({ isInstalled = true } = {}): Clone {
  const folder = mkdtempSync(join(tmpdir(), 'widget-clone-'));
  const git = (...rest: string[]) =>
    execFileSync('git', rest, { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })
      .split('\0')
      .filter(Boolean);
  const absent = new Set(git('ls-files', '-z', '--deleted'));
  const files = git('ls-files', '-z', '--cached', '--others', '--exclude-standard').filter(
    (file) => !absent.has(file),
  );
  for (const file of files) cpSync(join(root, file), join(folder, file));
  if (isInstalled) {
    for (const place of ['.', ...globSync('{packages,apps,tools}/*', { cwd: root })])
      linkPackages(join(root, place, 'node_modules'), join(folder, place, 'node_modules'));
  }
  // Nx takes the folder for a repository's, as a clone is one.
  execFileSync('git', ['init', '--quiet'], { cwd: folder });
  execFileSync('git', ['add', '--all'], { cwd: folder });
  return {
    folder,
    clean: () => void execFileSync('git', ['clean', '-ffdxq', '--exclude=node_modules'], { cwd: folder }),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Caches that tools keep among the packages are no packages, and come and go: `.vite`, `.vitest-cache.tmp-1`. */
const caches = /^\.(cache|vite)/;
/** By its age npm's own list tells whether the packages are as old as the lock file. */
const list = '.package-lock.json';

function linkPackages(from: string, to: string): void {
  for (const entry of readFolder(from)) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (caches.test(entry.name)) continue;
    if (entry.isDirectory()) linkPackages(source, target);
    else {
      mkdirSync(dirname(target), { recursive: true });
      if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target);
      else if (entry.name === list) copyFileSync(source, target);
      else linkFile(source, target);
    }
  }
}

function readFolder(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

function linkFile(source: string, target: string): void {
  try {
    linkSync(source, target);
  } catch {
    // Another disk, or one without hard links.
    copyFileSync(source, target);
  }
}
