import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Room } from './rooms.ts';

// What a line has to have, so that there is something in it to change.
const changeable = /['"`\d&|?<>=!+*/-]|true|false|return|throw|await|\{$/;
const idle = /^\s*(?:import|export (?:type|interface)|\/\/|\/?\*|type |interface |[)}\];,]*$)/;

/**
 * Lines of a room's files, drawn by chance: `file:12-12`, as Stryker takes them. The same seed draws the same lines.
 *
 * @param root the repository
 */
export function drawSample(
  room: Room,
  { lines, seed }: { lines: number; seed: number },
  root: string,
): string[] {
  const cwd = join(root, room.package);
  const wanted = room.mutate.filter((glob) => !glob.startsWith('!'));
  const without = room.mutate.filter((glob) => glob.startsWith('!')).map((glob) => glob.slice(1));
  const tests = ['**/testing/**', '**/*.test.*', '**/*.test-d.*'];
  const files = globSync(wanted, { cwd, exclude: [...without, ...tests] }).toSorted();
  const all = files.flatMap((file) =>
    readFileSync(join(cwd, file), 'utf8')
      .split('\n')
      .flatMap((line, index) =>
        changeable.test(line) && !idle.test(line) ? [`${file}:${index + 1}-${index + 1}`] : [],
      ),
  );
  return shuffled(all, seed).slice(0, lines).toSorted();
}

/** In an order that comes again with the same seed (mulberry32). */
function shuffled<Item>(items: readonly Item[], seed: number): Item[] {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return items
    .map((item) => ({ item, place: next() }))
    .toSorted((one, other) => one.place - other.place)
    .map(({ item }) => item);
}
