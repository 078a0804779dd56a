// A small private file that is always whole: written beside itself, flushed, then moved into place.
import { mkdir, open, readFile, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { SealedFile } from './secret-keeper.ts';

export function sealedFile(path: string): SealedFile {
  return {
    read: () =>
      readFile(path, 'utf8').catch((cause: unknown) => {
        if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return undefined;
        throw cause;
      }),
    write: async (text) => {
      const draft = `${path}.new`;
      await mkdir(dirname(path), { recursive: true });
      const file = await open(draft, 'w', 0o600);
      try {
        await file.writeFile(text);
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(draft, path);
    },
    setAside: () => rename(path, `${path}.unreadable`),
  };
}
