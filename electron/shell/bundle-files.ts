// Reads the files of the bundle from its folder. A path that leads outside is no file, even if the address
// was let through and even through a symbolic link.
import { readFile, realpath } from 'node:fs/promises';
import { isAbsolute, join, relative } from 'node:path';
import type { BundleReader } from './bundle-response.ts';

const missing = new Set(['ENOENT', 'ENOTDIR', 'EISDIR', 'ENAMETOOLONG', 'EINVAL']);

export function readBundle(root: string): BundleReader {
  return async (segments) => {
    try {
      const home = await realpath(root);
      const file = await realpath(join(home, ...segments));
      const inside = relative(home, file);
      if (inside.startsWith('..') || isAbsolute(inside)) return undefined;
      return new Uint8Array(await readFile(file));
    } catch (cause) {
      if (cause instanceof Error && 'code' in cause && missing.has(String(cause.code))) return undefined;
      throw cause;
    }
  };
}
