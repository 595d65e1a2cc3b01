import { expect, test } from 'vitest';
import { createLog } from './create-log.ts';

function brokenNowAndThen() {
  const lines: unknown[] = [];
  let broken = false;
  const log = createLog((line) => {
    if (broken) throw Object.assign(new Error('write ENOSPC'), { code: 'ENOSPC' });
    lines.push(JSON.parse(line));
  });
  return { log, lines, setBroken: (value: boolean) => (broken = value) };
}

test('what cannot be written stops nobody, and is counted once it can be again', () => {
  const { log, lines, setBroken } = brokenNowAndThen();
  log('info', 'first');
  setBroken(true);
  for (let dropped = 0; dropped < 3; dropped++) log('info', 'lost');
  setBroken(false);
  log('info', 'second', { path: '/' });
  log('info', 'third');
  expect(lines).toEqual([
    expect.objectContaining({ event: 'first' }),
    expect.objectContaining({ level: 'error', event: 'log-interrupted', dropped: 3 }),
    expect.objectContaining({ event: 'second', path: '/' }),
    expect.objectContaining({ event: 'third' }),
  ]);
});

test('a fact that is no JSON is dropped like a line that cannot be written', () => {
  const { log, lines } = brokenNowAndThen();
  log('info', 'odd', { size: 10n });
  log('info', 'next');
  expect(lines).toEqual([
    expect.objectContaining({ event: 'log-interrupted', dropped: 1 }),
    expect.objectContaining({ event: 'next' }),
  ]);
});
