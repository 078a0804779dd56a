// What a screen fetches before its first picture: whatever its page names, and the stand's words of one language. Fonts apart.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const named = /(?:src|href)="\.\/(assets\/[^"]+\.(?:js|css))"/g;

/** In bytes, gzipped, the dearer of the languages. */
export function firstScreenBytes(folder: string): number {
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  const files = [...page.matchAll(named)].map(([, path]) => join(folder, path ?? ''));
  const words = readdirSync(join(folder, 'assets')).filter((name) =>
    /^stand-(english|spanish)-.+\.js$/.test(name),
  );
  if (files.length === 0 || words.length < 2) throw new Error(`a page and its words stand in ${folder}`);
  const bytesOf = (path: string): number => gzipSync(readFileSync(path), { level: 9 }).length;
  const dearest = Math.max(...words.map((name) => bytesOf(join(folder, 'assets', name))));
  return files.reduce((sum, path) => sum + bytesOf(path), dearest);
}
