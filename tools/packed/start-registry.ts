import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { PackedPackage } from './pack-packages.ts';

export interface Registry {
  origin: string;
  stop: () => void;
}

/**
 * Starts a registry that has the packed packages, as if they had been published: npm then does all that it does for
 * whoever installs them.
 */
export async function startRegistry(packages: PackedPackage[]): Promise<Registry> {
  const answers = new Map<string, () => Buffer | string>();
  const server = createServer(({ url = '/' }, response) => {
    const answer = answers.get(decodeURIComponent(url));
    // Kept by npm, it would be what the next run installs.
    response.writeHead(answer ? 200 : 404, { 'cache-control': 'no-store' }).end(answer?.());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  for (const { name, version, manifest, tarball, integrity } of packages) {
    const path = `/${name}/-/${version}.tgz`;
    const dist = { tarball: origin + path, integrity };
    answers.set(path, () => readFileSync(tarball));
    answers.set(`/${name}`, () =>
      JSON.stringify({
        name,
        'dist-tags': { latest: version },
        versions: { [version]: { ...manifest, dist } },
      }),
    );
  }
  return { origin, stop: () => void server.close() };
}
