import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

const link = /\]\((?!\w+:)([^)#\s]*)(?:#([^)\s]*))?\)/g;
const path = /`((?:apps|packages|tools|docs)\/[\w./@-]+)`/g;

/**
 * What a page names and is not there, one line each: the file of a link, the heading that it goes to, a path from the
 * root in code.
 */
export function findLostPaths(
  root: string,
  page: string,
  text: string,
  read: (file: string) => string,
): string[] {
  const prose = text.replace(/^```[^]*?^```$/gm, '');
  const lost: string[] = [];
  for (const [, file = '', heading] of prose.matchAll(link)) {
    const target = file ? join(dirname(page), file) : page;
    if (!existsSync(join(root, target))) lost.push(target);
    else if (heading && !headingsOf(file ? read(target) : text).has(heading))
      lost.push(`${target}#${heading}`);
  }
  for (const [, file = ''] of prose.matchAll(path)) {
    if (!existsSync(join(root, file))) lost.push(file);
  }
  return lost.map((name) => `${page} names ${name}, which is not there.`);
}

/** The anchors that GitHub makes of a page's headings. */
const headingsOf = (text: string) =>
  new Set(
    [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
      heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N} _-]/gu, '')
        .replaceAll(' ', '-'),
    ),
  );
