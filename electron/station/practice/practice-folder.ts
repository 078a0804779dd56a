// Where practice keeps its files: a folder of its own for each run inside the data folder, gone when the run ends and, if
// the program died in it, at the next start.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { type DataPaths, dataPaths } from '../data-paths.ts';
import { makeFolders } from '../make-folders.ts';

const folderOf = ({ folder }: DataPaths): string => join(folder, 'practice');

export function makePracticeFolder(paths: DataPaths, runId: string): DataPaths {
  const made = dataPaths(join(folderOf(paths), runId));
  makeFolders(made.folder);
  return made;
}

export const removePracticeFolder = ({ folder }: DataPaths): void =>
  rmSync(folder, { recursive: true, force: true });

export const removeAllPractice = (paths: DataPaths): void =>
  rmSync(folderOf(paths), { recursive: true, force: true });
