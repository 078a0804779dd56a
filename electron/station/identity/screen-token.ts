// The token in the address the station prints. It is kept, so that an address in a bookmark works after a restart.
import { readFileSync } from 'node:fs';
import { writeFileWhole } from '../database/write-file-whole.ts';
import type { Ids } from '../ids.ts';

export function keepScreenToken(path: string, ids: Ids): string {
  const known = readToken(path);
  return known ?? renewScreenToken(path, ids);
}

/** The token of before is worth nothing from the next start on. */
export function renewScreenToken(path: string, ids: Ids): string {
  const fresh = ids.secret();
  writeFileWhole(path, `${fresh}\n`);
  return fresh;
}

function readToken(path: string): string | null {
  try {
    const text = readFileSync(path, 'utf8').trim();
    return /^[\w-]{32,128}$/.test(text) ? text : null;
  } catch {
    return null;
  }
}
