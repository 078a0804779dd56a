// Where everything of one station lives inside its data folder.
import { join } from 'node:path';

export interface DataPaths {
  readonly folder: string;
  readonly database: string;
  readonly sidecar: string;
  readonly identity: string;
  readonly screenToken: string;
  readonly backups: string;
  readonly lock: string;
}

export const dataPaths = (folder: string): DataPaths => ({
  folder,
  database: join(folder, 'station.db'),
  sidecar: join(folder, 'install.json'),
  identity: join(folder, 'identity.json'),
  screenToken: join(folder, 'screen-token'),
  backups: join(folder, 'backups'),
  lock: join(folder, 'station.lock'),
});
