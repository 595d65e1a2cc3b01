import { readFileSync } from 'node:fs';

/** The difference that rounding to a tenth of a kilobyte makes, in bytes. */
const tolerance = 50;

/** What is wrong with the size in a README, and what to write there. */
export function checkReadme(file: string, bytes: number): string[] {
  const right = (bytes / 1000).toFixed(1);
  const figures = [...readFileSync(file, 'utf8').matchAll(/([\d.]+) KB/g)];
  if (!figures.length) return [`${file} tells no size: write "${right} KB".`];
  return figures
    .filter(([, figure]) => Math.abs(Number(figure) * 1000 - bytes) > tolerance)
    .map(([wrong]) => `${file} says "${wrong}", but it is ${bytes} bytes: write "${right} KB".`);
}
