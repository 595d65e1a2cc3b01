import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** What a README tells people to do. */
export interface Readme {
  /** The first line to type. */
  command: string;
  /** What to put into files: the blocks that begin with a comment that names one. */
  files: Map<string, string>;
}

export interface Block {
  language: string;
  code: string;
  /** The file that its first comment names. */
  file: string | undefined;
}

const block = /^```(\w*)[^\n]*\n([^]*?)^```$/gm;
const fileName = /^(?:\/\/|<!--) ([\w./-]+\.\w+)/;

/** Reads the README of a package, by the package's folder in the repository, or one chapter with its files. */
export function readReadme(folder: string, chapter?: string): Readme {
  const text = readFileSync(resolve(import.meta.dirname, '../..', folder, 'README.md'), 'utf8');
  return {
    command:
      readBlocks(text)
        .find(({ language }) => language === 'sh')
        ?.code.trim() ?? '',
    files: new Map(
      readBlocks(chaptersOf(text, chapter)).flatMap(({ code, file }) => (file ? [[file, code]] : [])),
    ),
  };
}

/** The chapter under a heading; without one, the whole text. */
export function chaptersOf(text: string, heading?: string): string {
  if (!heading) return text;
  return text.split(/^## /m).find((part) => part.startsWith(`${heading}\n`)) ?? '';
}

/** The blocks of code of a page, in their order. */
export function readBlocks(text: string): Block[] {
  return [...text.matchAll(block)].map(([, language = '', code = '']) => ({
    language,
    code,
    file: fileName.exec(code)?.[1],
  }));
}
