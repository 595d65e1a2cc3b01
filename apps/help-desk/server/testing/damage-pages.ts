import { closeSync, openSync, statSync, writeSync } from 'node:fs';

const pageSize = 4096;

/** Overwrites pages of a database's file, as a bad disk does: by default all but the first half of them. */
export function damagePages(
  file: string,
  first = Math.floor(statSync(file).size / pageSize / 2),
  count = Infinity,
): void {
  const last = Math.min(first + count, statSync(file).size / pageSize);
  const descriptor = openSync(file, 'r+');
  for (let page = first; page < last; page++)
    writeSync(descriptor, Buffer.alloc(pageSize, 0xa5), 0, pageSize, page * pageSize);
  closeSync(descriptor);
}
