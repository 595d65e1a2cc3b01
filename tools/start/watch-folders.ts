import { watch } from 'node:fs';

/** An editor and a build write in several steps, in milliseconds. */
const pause = 200;

/** Calls `act` after each change in one of these folders, and not while it is still at work. */
export function watchFolders(folders: string[], act: () => Promise<void>): void {
  let timer: NodeJS.Timeout | undefined;
  let work = Promise.resolve();
  for (const folder of folders) {
    watch(folder, { recursive: true }, () => {
      clearTimeout(timer);
      timer = setTimeout(() => (work = work.then(act)), pause);
    });
  }
}
