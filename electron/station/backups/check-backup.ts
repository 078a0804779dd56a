// Makes sure a copy is worth keeping. The check reads every page, so it runs on a thread of its own: on a big
// file it would hold up the host stand for seconds.
import { Worker } from 'node:worker_threads';
import Database from 'better-sqlite3';
import { z } from 'zod';
import { isFileWhole } from '../database/integrity.ts';
import { syncFile } from '../database/sync-file.ts';

/** What the program gets when it is started as a checking thread. */
export const checkOrder = z.object({ kind: z.literal('check-backup'), path: z.string() });

/** One file without a log beside it, on the disk, every page in order. */
export function finishBackup(path: string): boolean {
  const copy = new Database(path, { fileMustExist: true });
  try {
    copy.pragma('journal_mode = DELETE');
  } finally {
    copy.close();
  }
  syncFile(path);
  return isFileWhole(path);
}

/** `program` is the station's main file; it takes the order through its worker data. */
export function finishBackupOnThread(program: string, path: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const order: z.infer<typeof checkOrder> = { kind: 'check-backup', path };
    const worker = new Worker(program, { workerData: order });
    worker.once('message', (isWhole: unknown) => resolve(isWhole === true));
    worker.once('error', reject);
    worker.once('exit', () => resolve(false));
  });
}
