// Serves the built screens and nothing else. All are read when the station starts: no path can lead out of the folder,
// and a build beside a running station changes neither a page nor the parts it asks for.
import { readdir, readFile, stat } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { extname, join, relative, sep } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

export type StaticFiles = ReadonlyMap<string, Buffer>;

/** The folder may be absent: a station without screens still serves its procedures. */
export async function readStaticFiles(folder: string): Promise<StaticFiles> {
  const found = await stat(folder).catch(() => null);
  if (found === null || !found.isDirectory()) return new Map();
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && !entry.name.endsWith('.map'));
  return new Map(
    await Promise.all(files.map((file) => readAddressed(folder, join(file.parentPath, file.name)))),
  );
}

const readAddressed = async (folder: string, path: string): Promise<[string, Buffer]> => [
  `/${relative(folder, path).split(sep).join('/')}`,
  await readFile(path),
];

export function serveFile(response: ServerResponse, address: string, content: Buffer): void {
  const isHashed = address.startsWith('/assets/');
  response
    .writeHead(200, {
      'content-type': types[extname(address)] ?? 'application/octet-stream',
      'content-length': content.length,
      'cache-control': isHashed ? 'public, max-age=31536000, immutable' : 'no-cache',
    })
    .end(content);
}
