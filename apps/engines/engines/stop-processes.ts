import { setTimeout as wait } from 'node:timers/promises';

/** Stops a process and those that it has started, which share its group, for some time. */
export async function stopProcesses(leader: number, milliseconds: number): Promise<void> {
  process.kill(-leader, 'SIGSTOP');
  await wait(milliseconds);
  process.kill(-leader, 'SIGCONT');
}
