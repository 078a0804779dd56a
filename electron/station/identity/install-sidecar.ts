// `install.json` beside the database: tells a lost or older file from a first run. `opens` counts every open and
// clean end; a database that counted less than its sidecar is an older copy somebody put back.
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { writeFileWhole } from '../database/write-file-whole.ts';

const installSidecar = z.object({
  databaseId: z.string().min(1),
  createdAt: z.int(),
  schema: z.int(),
  opens: z.int(),
});
export type InstallSidecar = z.infer<typeof installSidecar>;

/** An unreadable sidecar is as good as none: it is written anew from the database. */
export function readSidecar(path: string): InstallSidecar | null {
  try {
    const parsed = installSidecar.safeParse(JSON.parse(readFileSync(path, 'utf8')));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

export function writeSidecar(path: string, sidecar: InstallSidecar): void {
  writeFileWhole(path, `${JSON.stringify(sidecar, null, 2)}\n`);
}
