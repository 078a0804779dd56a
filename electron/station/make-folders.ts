// Makes a folder and those above it. Node's own recursive mkdir never ends where a name may be looked up and never
// made, as in /proc: here each is tried once, and what refuses throws.
import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

export function makeFolders(folder: string): void {
  if (existsSync(folder)) return;
  makeFolders(dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    // Another program may have been quicker.
    if (!existsSync(folder)) throw error;
  }
}
