import { readFile } from 'node:fs/promises';
import { findPackageJSON } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';
import { createAsset, type Asset } from '../assets/create-asset.ts';
import { HelpDeskError } from '../../help-desk-error.ts';

/** The built widget. */
export interface WidgetAssets {
  /** The script that a page includes. */
  loader: Asset;
  /** The names of the files that the frame's page starts with. */
  frame: { script: string; styles: string[] };
  /** By their names, which change with their contents. */
  files: ReadonlyMap<string, Asset>;
}

const entry = 'widget/frame/main.tsx';

const manifestSchema = z.record(
  z.string(),
  z.object({ file: z.string(), css: z.array(z.string()).optional(), assets: z.array(z.string()).optional() }),
);

/**
 * Reads the widget that `npm run build` has made into memory.
 *
 * @throws {HelpDeskError} `widget-not-built`
 */
export async function loadWidgetAssets(): Promise<WidgetAssets> {
  // From the sources and from the build alike, the package's own folder is the one with its package.json.
  const folder = join(dirname(findPackageJSON(import.meta.url) ?? ''), 'dist', 'widget');
  try {
    return await readAssets(folder);
  } catch (error) {
    throw new HelpDeskError(
      'widget-not-built',
      `There is no built widget in ${folder}: run "npm run build".`,
      {
        cause: error,
      },
    );
  }
}

async function readAssets(folder: string): Promise<WidgetAssets> {
  const [loader, manifestText] = await Promise.all([
    readFile(join(folder, 'loader.js')),
    readFile(join(folder, '.vite', 'manifest.json'), 'utf8'),
  ]);
  const manifest = manifestSchema.parse(JSON.parse(manifestText));
  const chunks = Object.values(manifest);
  const paths = new Set(chunks.flatMap(({ file, css = [], assets = [] }) => [file, ...css, ...assets]));
  const files = await Promise.all(
    [...paths].map(async (path): Promise<[string, Asset]> => {
      const name = basename(path);
      return [name, createAsset(name, await readFile(join(folder, path)))];
    }),
  );
  const frame = manifest[entry];
  if (!frame) throw new Error(`The manifest has no entry ${entry}.`);
  return {
    loader: createAsset('loader.js', loader),
    frame: { script: basename(frame.file), styles: (frame.css ?? []).map((path) => basename(path)) },
    files: new Map(files),
  };
}
