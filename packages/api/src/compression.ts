import type { IncomingMessage } from 'node:http';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

const gzipAsync = promisify(gzip);

/** The bytes, compressed off the main thread. */
export function compress(bytes: Uint8Array | string): Promise<Buffer> {
  return gzipAsync(bytes);
}

/** Whether the client takes gzip: it is named, and not with a weight of nought. */
export function acceptsGzip({ headers }: IncomingMessage): boolean {
  return (headers['accept-encoding'] ?? '').split(',').some((encoding) => {
    const [name, weight] = encoding.split(';').map((part) => part.trim());
    return name === 'gzip' && Number(weight?.replace(/^q=/, '') ?? 1) > 0;
  });
}
