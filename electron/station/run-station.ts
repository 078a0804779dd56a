// Puts a station together: data folder, lock, identity, database, transports. All of it or nothing: what was
// opened before a failure is closed again.
import { failed, ok, type Result } from '#shared/result.ts';
import type { Clock } from './clock.ts';
import type { RunCommand } from './command-line/command-line.ts';
import { dataPaths } from './data-paths.ts';
import { acquireStationLock } from './database/station-lock.ts';
import { fileSecretStore } from './identity/file-secret-store.ts';
import { keepScreenToken } from './identity/screen-token.ts';
import type { SecretStore } from './identity/secret-store.ts';
import { openIdentity } from './identity/station-identity.ts';
import type { Ids } from './ids.ts';
import { makeFolders } from './make-folders.ts';
import type { StartProblem } from './start-problem.ts';
import { openStation, type Station } from './station.ts';
import { listenHttp } from './transports/http-transport.ts';

export interface RunningStation {
  readonly station: Station;
  /** The host stand, with the screen's token in its fragment, where it never reaches a server's log. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

export interface RunOptions {
  readonly command: Omit<RunCommand, 'kind'>;
  readonly clock: Clock;
  readonly ids: Ids;
  /** Null: in a file of the data folder. */
  readonly secrets: SecretStore | null;
  /** False: whoever keeps them had no safe place, and screens have to say so. */
  readonly areSecretsSealed: boolean;
  readonly rendererFolder: string;
  /** The program's main file, which also runs as a checking thread. */
  readonly program: string;
  readonly onBug: (error: Error) => void;
}

export async function runStation(options: RunOptions): Promise<Result<RunningStation, StartProblem>> {
  const paths = dataPaths(options.command.folder);
  const folder = makeFolder(paths.folder);
  if (!folder.ok) return folder;
  const lock = acquireStationLock(paths.lock, paths.folder);
  if (!lock.ok) return lock;
  const running = await runLocked(options).catch((error: unknown) => {
    lock.value.release();
    throw error;
  });
  if (!running.ok) {
    lock.value.release();
    return running;
  }
  return ok({
    ...running.value,
    close: async () => {
      await running.value.close();
      lock.value.release();
    },
  });
}

async function runLocked(options: RunOptions): Promise<Result<RunningStation, StartProblem>> {
  const { command, clock, ids } = options;
  const paths = dataPaths(command.folder);
  const identity = await openIdentity(options.secrets ?? fileSecretStore(paths.identity), ids);
  if (!identity.ok) return failed({ kind: 'identity-damaged', folder: paths.folder });
  const screenToken = keepScreenToken(paths.screenToken, ids);
  const opened = await openStation({
    paths,
    clock,
    ids,
    identity: identity.value,
    areSecretsSealed: options.areSecretsSealed,
    keepsBackups: true,
    screenToken,
    cloudUrl: command.cloudUrl,
    program: options.program,
    onBug: options.onBug,
  });
  if (!opened.ok) return opened;
  const station = opened.value;
  const http = await listenHttp({
    station,
    ...command,
    rendererFolder: options.rendererFolder,
    onBug: options.onBug,
  });
  if (!http.ok) {
    await station.close();
    return http;
  }
  return ok({
    station,
    url: `http://127.0.0.1:${http.value.port}/#token=${screenToken}`,
    close: async () => {
      await http.value.close();
      await station.close();
    },
  });
}

function makeFolder(folder: string): Result<string, StartProblem> {
  try {
    makeFolders(folder);
    return ok(folder);
  } catch {
    return failed({ kind: 'unwritable-folder', folder });
  }
}
