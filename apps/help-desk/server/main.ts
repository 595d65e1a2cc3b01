#!/usr/bin/env node
import { readCommandLine, usage, type CommandLine } from './read-command-line.ts';

const oldestNode = 24;

// Who reads what it prints may go away. It has other things to do.
process.stdout.on('error', () => {});
process.stderr.on('error', () => {});

const commandLine = readOrExit(process.argv.slice(2));
if (commandLine.help) {
  process.stdout.write(usage);
} else if (Number.parseInt(process.versions.node, 10) < oldestNode) {
  fail(
    `The help desk needs Node ${oldestNode} or newer, and this is ${process.version}: install a newer one.`,
  );
} else {
  await run(commandLine);
}

async function run(commandLine: CommandLine): Promise<void> {
  // Only now: an older Node has no SQLite to import.
  const { runCommand } = await import('./run-command.ts');
  const { HelpDeskError } = await import('./help-desk-error.ts');
  try {
    await runCommand(commandLine);
  } catch (error) {
    if (!(error instanceof HelpDeskError)) throw error;
    fail(error.message);
  }
}

function readOrExit(args: string[]): CommandLine {
  try {
    return readCommandLine(args, process.env);
  } catch (error) {
    const [reason] = String(error instanceof Error ? error.message : error).split('\n');
    process.stderr.write(`${reason} Run help-desk --help to see the options.\n`);
    process.exit(2);
  }
}

function fail(message: string): void {
  process.stderr.write(`${message}\n`);
  process.exitCode = 1;
}
