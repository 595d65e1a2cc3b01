import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { isThere } from './is-there.mjs';

/**
 * Calls `end` once the process that has started this one is gone, however it went. Where npm has started this one through a
 * shell, npm is meant: such a shell outlives it, waiting for us. Does not keep this process alive.
 *
 * @param {() => void} end
 */
export function whenParentIsGone(end) {
  const parent = process.ppid;
  const watched = [parent, ...npmBehindShell(parent)];
  const watch = setInterval(() => {
    if (process.ppid === parent && watched.every(isThere)) return;
    clearInterval(watch);
    end();
  }, 500);
  watch.unref();
}

// On Windows a shell ends with the npm that has started it.
function npmBehindShell(parent) {
  if (!process.env.npm_lifecycle_event || process.platform === 'win32') return [];
  const [, pid, name] = /(\d+)\s+(\S+)/.exec(describe(parent)) ?? [];
  return name?.endsWith('sh') ? [Number(pid)] : [];
}

/** The process's parent and name. */
function describe(pid) {
  try {
    // A slim Linux has no `ps`, and a Mac no /proc.
    if (process.platform !== 'linux')
      return execFileSync('ps', ['-o', 'ppid=,comm=', '-p', `${pid}`], { encoding: 'utf8' });
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return `${/^PPid:\s*(\d+)/m.exec(status)?.[1]} ${/^Name:\s*(\S+)/m.exec(status)?.[1]}`;
  } catch {
    return '';
  }
}
