import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Results } from '../results.ts';
import { createPage, pageFile } from './create-page.ts';

/** Writes docs/comparison.md. */
export async function writePage(results: Results): Promise<void> {
  mkdirSync(dirname(pageFile), { recursive: true });
  writeFileSync(pageFile, await createPage(results));
}
