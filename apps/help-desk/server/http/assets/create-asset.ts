import { createHash } from 'node:crypto';
import { extname } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

/** A file as it lies in memory, ready for every browser. */
export interface Asset {
  type: string;
  etag: string;
  bodies: Record<'br' | 'gzip' | 'identity', Uint8Array<ArrayBuffer>>;
}

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/**
 * Compresses a file once and as well as can be, since it is served for as long as the process runs.
 *
 * @param name the file's name, for its type
 */
export function createAsset(name: string, content: string | Uint8Array): Asset {
  const identity = Uint8Array.from(typeof content === 'string' ? Buffer.from(content) : content);
  const digest = createHash('sha256').update(identity).digest('base64url').slice(0, 16);
  return {
    type: types[extname(name)] ?? 'application/octet-stream',
    // Weak, since one stands for all encodings.
    etag: `W/"${digest}"`,
    bodies: {
      br: Uint8Array.from(brotliCompressSync(identity)),
      gzip: Uint8Array.from(gzipSync(identity, { level: 9 })),
      identity,
    },
  };
}
