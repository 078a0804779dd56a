// What a station is made of before and after its database is open: its place, its senses and who it is.
import type { Clock } from './clock.ts';
import type { DataPaths } from './data-paths.ts';
import type { IdentityKeeper } from './identity/station-identity.ts';
import type { Ids } from './ids.ts';

export interface StationParts {
  readonly paths: DataPaths;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly identity: IdentityKeeper;
  readonly areSecretsSealed: boolean;
  /** False: what it holds is gone when it ends. */
  readonly keepsBackups: boolean;
  /** Whoever knows it may make a browser a screen of this station. */
  readonly screenToken: string;
  readonly cloudUrl: string | null;
  /** The program's main file, which also runs as a checking thread. */
  readonly program: string;
  readonly onBug: (error: Error) => void;
}
