import type { TestProject } from 'vitest/node';
import { startHelpDesk } from '../../help-desk/server/start-help-desk.ts';

/** One real help desk for all cases. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const helpDesk = await startHelpDesk({ port: 0, host: '127.0.0.1', data: ':memory:', demo: true });
  project.provide('helpDesk', helpDesk.address);
  return () => helpDesk.stop();
}
