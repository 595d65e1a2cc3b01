import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { demoSharedSecret } from '../../apps/help-desk/server/demo/demo-account.ts';
import { createApp } from './create-app.ts';
import { freePort } from '../free-port.ts';
import { commands, recipes, typed } from './recipes.ts';
import { packPackages, type PackedPackage } from './pack-packages.ts';
import { startProgram } from './start-program.ts';
import { startRegistry } from './start-registry.ts';

/** What every app here needs, none of it from this repository's sources. */
export interface Services {
  packages: PackedPackage[];
  /** A registry that has the packages. */
  registry: string;
  /** The packed help desk, with its demo. */
  helpDesk: string;
  /** The token endpoint of the packed server package's README, at `/help-token`. */
  tokenEndpoint: string;
  /** The folder of that server. */
  tokenServer: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    services: Services;
  }
}

/** Vitest's global set-up: packs the packages and starts what the apps need. */
export default async function startServices({ provide }: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'widget-packed-'));
  mkdirSync(join(folder, 'tarballs'));
  const packages = await packPackages(join(folder, 'tarballs'));
  const registry = await startRegistry(packages);

  const tokenPort = await freePort();
  const server = await createApp({
    ...recipes.server,
    replacements: { 'listen(3000': `listen(${tokenPort}` },
    registry: registry.origin,
  });
  const tokenEndpoint = await startProgram(server.folder, tokenPort, ['node', 'server.ts'], {
    HELP_DESK_SECRET: demoSharedSecret,
  });

  const helpDeskPort = await freePort();
  const desk = await createApp({
    ...recipes.helpDesk,
    registry: registry.origin,
  });
  const helpDesk = await startProgram(desk.folder, helpDeskPort, [
    ...typed(commands.installedHelpDesk),
    '--port',
    String(helpDeskPort),
  ]);

  provide('services', {
    packages,
    registry: registry.origin,
    helpDesk: helpDesk.origin,
    tokenEndpoint: tokenEndpoint.origin,
    tokenServer: server.folder,
  });
  return async () => {
    await Promise.all([helpDesk.stop(), tokenEndpoint.stop()]);
    registry.stop();
    server.remove();
    desk.remove();
    rmSync(folder, { recursive: true });
  };
}
