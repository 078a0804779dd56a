// Where pictures are kept: a folder, each file under a key nobody can guess. A file is whole or not there.
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export interface FileStore {
  readonly put: (key: string, bytes: Uint8Array) => Promise<void>;
  readonly get: (key: string) => Promise<Uint8Array<ArrayBuffer> | null>;
  readonly remove: (key: string) => Promise<void>;
}

const KEY = /^[\w-]{22,64}$/;

export function folderStore(folder: string): FileStore {
  const pathOf = (key: string): string => {
    if (!KEY.test(key)) throw new Error('not the key of a file');
    return join(folder, key);
  };
  return {
    put: async (key, bytes) => {
      const path = pathOf(key);
      await mkdir(folder, { recursive: true, mode: 0o700 });
      await writeFile(`${path}.part`, bytes, { mode: 0o600, flush: true });
      await rename(`${path}.part`, path);
    },
    get: async (key) => {
      const found = await readFile(pathOf(key)).catch(() => null);
      return found === null ? null : Uint8Array.from(found);
    },
    remove: (key) => rm(pathOf(key), { force: true }),
  };
}
