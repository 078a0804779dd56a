// Looks before anything is started whether the data folder can be written, the disk has room and the port is free, so
// that the person reads one sentence and nothing is half made.
import { accessSync, constants, statfsSync } from 'node:fs';
import { makeFolders } from '#station/make-folders.ts';
import type { StartOptions } from './options.ts';
import { claimPort } from './port.ts';

const neededBytes = 200 * 1024 * 1024;

/** Null when all is well, else what to tell the person. */
export async function findObstacle({ folder, port }: StartOptions): Promise<string | null> {
  const obstacle = folderObstacle(folder);
  if (obstacle !== null) return obstacle;
  if ((await claimPort(port)) !== null) return null;
  return `Port ${port} is in use; Hoststand may already be running there. Close that program, or choose another port: npm start -- --port ${port + 10}`;
}

function folderObstacle(folder: string): string | null {
  try {
    makeFolders(folder);
    accessSync(folder, constants.W_OK | constants.X_OK);
    const { bavail, bsize } = statfsSync(folder);
    if (bavail * bsize >= neededBytes) return null;
    return `The disk that holds ${folder} is full: Hoststand needs ${neededBytes / 1024 / 1024} MB free. Nothing was changed; free some space and start again.`;
  } catch {
    return `Hoststand cannot write to ${folder}. Allow writing there, or choose another folder: npm start -- --data DIR`;
  }
}
