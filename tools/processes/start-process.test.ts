import { expect, onTestFinished, test, vi } from 'vitest';
import { isThere } from './is-there.mjs';
import { startProcess } from './start-process.ts';

test('what a process prints has no colors, also where they are asked for', async () => {
  vi.stubEnv('FORCE_COLOR', 'true');
  onTestFinished(() => void vi.unstubAllEnvs());
  const { output } = await startProcess(['node', '--eval', `console.log('Ready', 12)`]).ended;
  expect(output).toBe('Ready 12\n');
});

test('a process has what it is given beside what there is', async () => {
  vi.stubEnv('WIDGET_KEPT', 'kept');
  vi.stubEnv('WIDGET_TAKEN', 'taken');
  onTestFinished(() => void vi.unstubAllEnvs());
  const { output } = await startProcess(
    ['node', '--print', 'Object.entries(process.env).filter(([name]) => name.startsWith("WIDGET_")).join()'],
    { environment: { WIDGET_TAKEN: undefined, WIDGET_GIVEN: 'given' } },
  ).ended;
  expect(output.trim().split(',').sort()).toEqual(['WIDGET_GIVEN', 'WIDGET_KEPT', 'given', 'kept']);
});

test('a group ends with the program that has started it', async () => {
  const program = `
    import { isThere } from './is-there.mjs';
import { startProcess } from './start-process.ts';
    const group = startProcess(['sh', '-c', 'echo pid $$; sleep 1000; true'], { isGroup: true });
    const [, pid] = await group.says(/pid (\\d+)/);
    console.log(pid);
    process.exit();`;
  const { output } = await startProcess(['node', '--input-type=module', '--eval', program], {
    cwd: import.meta.dirname,
  }).ended;
  expect(output).toMatch(/^\d+$/m);
  await expect.poll(() => isThere(Number(output))).toBe(false);
});
