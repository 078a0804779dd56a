// Begins with an empty database where one was lost and no backup is wanted. What is left of the old one is kept,
// and a paired station takes its restaurant back from the cloud under a new identity.
import { rmSync } from 'node:fs';
import { setDatabaseAside } from '../backups/restore-backup.ts';
import type { Clock } from '../clock.ts';
import type { DataPaths } from '../data-paths.ts';

export function startOver(paths: DataPaths, clock: Clock): void {
  setDatabaseAside(paths, `lost-${clock.now()}`);
  rmSync(paths.sidecar, { force: true });
}
