// A station of its own in a temporary folder, called through its router as its window calls it, without a network.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { callTRPCProcedure } from '@trpc/server';
import type { Database } from 'better-sqlite3';
import { must } from '#shared/must.ts';
import { systemClock } from '#station/clock.ts';
import { dataPaths } from '#station/data-paths.ts';
import { fileSecretStore } from '#station/identity/file-secret-store.ts';
import { openIdentity } from '#station/identity/station-identity.ts';
import { randomIds } from '#station/ids.ts';
import { windowContext } from '#station/procedures/context.ts';
import { appRouter } from '#station/router.ts';
import { openStation } from '#station/station.ts';
import type { StationCore } from '#station/station-core.ts';

export interface StationInProcess {
  readonly core: StationCore;
  readonly database: Database;
  readonly call: (path: string, input: unknown) => Promise<unknown>;
  readonly ask: (path: string, input: unknown) => Promise<unknown>;
  readonly close: () => Promise<void>;
}

export async function openStationInProcess(): Promise<StationInProcess> {
  const folder = mkdtempSync(join(tmpdir(), 'hoststand-bench-'));
  const ids = randomIds(systemClock);
  const paths = dataPaths(folder);
  const identity = await openIdentity(fileSecretStore(paths.identity), ids);
  if (!identity.ok) throw new Error(identity.reason);
  const opened = await openStation({
    paths,
    ids,
    clock: systemClock,
    identity: identity.value,
    areSecretsSealed: true,
    keepsBackups: true,
    screenToken: 'bench',
    cloudUrl: null,
    program: import.meta.filename,
    onBug: (error) => {
      throw error;
    },
  });
  if (!opened.ok) throw new Error(`no station: ${JSON.stringify(opened.reason)}`);
  const station = opened.value;
  const phase = station.phase();
  const core = must(phase.kind === 'open' ? phase.core : null, 'a new station is open');
  const context = await windowContext(station);
  const through =
    (type: 'query' | 'mutation') =>
    (path: string, input: unknown): Promise<unknown> =>
      callTRPCProcedure({
        router: appRouter,
        path,
        getRawInput: async () => input,
        ctx: context,
        type,
        signal: undefined,
        batchIndex: 0,
      });
  const [call, ask] = [through('mutation'), through('query')];
  await call('setup.standalone', { ownerName: 'Maria Delgado', pin: '2468' });
  await call('screen.unlock', { pin: '2468' });
  const close = async (): Promise<void> => {
    await station.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { core, database: core.database.db, call, ask, close };
}
