// `npm run attack`: attacks a help desk of its own on loopback, for five minutes at most, and says what held.
import { parseArgs } from 'node:util';
import { attacks } from './attacks.ts';
import { openTarget } from './open-target.ts';

const longest = 5 * 60 * 1000;

const { values } = parseArgs({ options: { rounds: { type: 'string' }, seed: { type: 'string' } } });
const rounds = Number(values.rounds ?? 20);
const seed = Number(values.seed ?? Date.now() % 100_000);
console.log(`Attacks with --rounds ${rounds} --seed ${seed}, for five minutes at most.\n`);

// Some time is left for what looks back.
const { target, begin, close } = await openTarget({
  rounds,
  seed,
  deadline: performance.now() + longest - 20_000,
});
let isWhole = true;
console.log(`${'attack'.padEnd(36)}${'tried'.padStart(8)}${'held'.padStart(8)}`);
for (const { name, run } of attacks) {
  const outcome = begin();
  await run(target).catch((error: unknown) => target.holds(false, String(error)));
  const { tried, broken } = outcome;
  console.log(name.padEnd(36) + String(tried).padStart(8) + String(tried - broken.length).padStart(8));
  for (const what of broken.slice(0, 10)) console.log(`    did not hold: ${what}`);
  isWhole &&= broken.length === 0 && tried > 0;
}
await close();
console.log(isWhole ? '\nAll held.' : '\nNot all held.');
process.exitCode = isWhole ? 0 : 1;
