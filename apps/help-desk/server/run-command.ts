import { backUp } from './operation/back-up.ts';
import { createLog } from './operation/create-log.ts';
import { createProgressBar } from './operation/create-progress-bar.ts';
import { restore } from './operation/restore.ts';
import { writeLine } from './operation/write-line.ts';
import type { CommandLine } from './read-command-line.ts';
import { startHelpDesk } from './start-help-desk.ts';

/**
 * Does what the command line asks for, and says what it has done. A help desk that it starts runs until a signal ends it.
 *
 * @throws {HelpDeskError} when it cannot be done, with the remedy in its message
 */
export async function runCommand({ command, file, help: _, ...options }: CommandLine): Promise<void> {
  switch (command) {
    case 'start':
      return start(options);
    case 'backup':
      return writeBackup(options.data, file);
    case 'restore':
      return readBackup(options.data, file);
  }
}

async function start(options: Omit<CommandLine, 'command' | 'file' | 'help'>): Promise<void> {
  const log = createLog((line) => writeLine(process.stderr.fd, line));
  const helpDesk = await startHelpDesk({ ...options, log });
  if (helpDesk.credentials) say(`The keys of this new help desk are in ${helpDesk.credentials}`);
  say(`The help desk answers at ${helpDesk.address}`);
  const stop = () => void helpDesk.stop();
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

async function writeBackup(data: string, file: string): Promise<void> {
  const bar = createProgressBar('Backing up', process.stderr);
  const bytes = await backUp({ data, file, onProgress: bar.show }).finally(bar.end);
  say(`${file} holds all of ${data}: ${bytes} bytes, read again and whole.`);
}

async function readBackup(data: string, file: string): Promise<void> {
  const bar = createProgressBar('Restoring', process.stderr);
  const former = await restore({ data, file, onProgress: bar.show }).finally(bar.end);
  if (former) say(`What was there before is in ${former}`);
  say(`${data} holds what ${file} does. Start the help desk.`);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
