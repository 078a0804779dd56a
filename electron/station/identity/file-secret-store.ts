// Secrets in a file beside the database (mode 0600), replaced whole.
import { readFile } from 'node:fs/promises';
import { writeFileWhole } from '../database/write-file-whole.ts';
import type { SecretStore } from './secret-store.ts';

export const fileSecretStore = (path: string): SecretStore => ({
  read: async () => {
    try {
      return await readFile(path, 'utf8');
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
      throw error;
    }
  },
  write: async (text) => writeFileWhole(path, text),
});
