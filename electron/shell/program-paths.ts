// Where the built parts of the program lie, seen from the main bundle; the same in a checkout and in an
// installed program.
import { join } from 'node:path';

export type ProgramPaths = { readonly station: string; readonly preload: string; readonly renderer: string };

/** `folder` is the one of the main bundle: `out/main`. */
export function programPaths(folder: string): ProgramPaths {
  return {
    station: join(folder, 'station.js'),
    preload: join(folder, '../preload/preload.cjs'),
    renderer: join(folder, '../renderer'),
  };
}
