import { matchesGlob } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { checkReadme } from './check-readme.ts';
import type { Part } from './parts.ts';

/** What a part weighs as it is sent, in bytes, and what is wrong with that. */
export interface Weight {
  gz: number;
  br: number;
  faults: string[];
}

export async function weigh({ name, measure, limit, pages = [], bytes }: Part): Promise<Weight> {
  const all = await bytes();
  if (!all.length)
    throw new Error(`Nothing to measure for "${name}": run "npx nx bundle @widget/help-desk" first.`);
  const sum = (compress: (file: Buffer) => Buffer) =>
    all.reduce((total, file) => total + compress(file).length, 0);
  const size = {
    gz: sum((file) => gzipSync(file, { level: 9 })),
    br: sum((file) => brotliCompressSync(file)),
  };
  const weight = size[measure];
  const tooLarge =
    `tools/size/parts.ts: ${name} is too large, ${weight} of ${limit} bytes (${measure}): ` +
    'make it smaller, or raise its limit with the change that needs it.';
  return {
    ...size,
    faults: [...(weight > limit ? [tooLarge] : []), ...pages.flatMap((page) => checkReadme(page, weight))],
  };
}

/** Files that are loaded and in no part, so that nobody would see them grow. */
export const findUnweighed = (parts: Part[], files: string[]): string[] =>
  files
    .filter((file) => !parts.some(({ files: own = [] }) => own.some((pattern) => matchesGlob(file, pattern))))
    .map((file) => `${file} is in no part, so that nothing holds its size: add it to tools/size/parts.ts.`);
