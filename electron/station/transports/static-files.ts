// Serves the built screens and nothing else: a fixed list of files read at the start of a request, so no path can
// lead out of the folder.
import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
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

export type StaticFiles = ReadonlyMap<string, string>;

/** The folder may be absent: a station without screens still serves its procedures. */
export async function listStaticFiles(folder: string): Promise<StaticFiles> {
  const found = await stat(folder).catch(() => null);
  if (found === null || !found.isDirectory()) return new Map();
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && !entry.name.endsWith('.map'));
  return new Map(files.map((file) => addressed(folder, join(file.parentPath, file.name))));
}

const addressed = (folder: string, path: string): [string, string] => [
  `/${relative(folder, path).split(sep).join('/')}`,
  path,
];

export function serveFile(response: ServerResponse, address: string, path: string): void {
  const isHashed = address.startsWith('/assets/');
  response.writeHead(200, {
    'content-type': types[extname(path)] ?? 'application/octet-stream',
    'cache-control': isHashed ? 'public, max-age=31536000, immutable' : 'no-cache',
  });
  createReadStream(path)
    .on('error', () => response.destroy())
    .pipe(response);
}
