// Keeps the staff directory as the cloud has it. A station that cannot ask goes on with the people it knows.
import { z } from 'zod';
import type { StationDatabase } from '../database/station-database.ts';
import { writeTransaction } from '../database/write-transaction.ts';
import { askCloud, type HttpCloudOptions } from '../sync/http-cloud.ts';
import { SyncFailure } from '../sync/sync-failure.ts';
import { readStaff, replaceStaff, type StaffMember, staffMember } from './staff-directory.ts';

const directory = z.object({ version: z.int(), staff: z.array(staffMember) });

export interface DirectoryOptions {
  readonly cloud: HttpCloudOptions;
  readonly database: StationDatabase;
  readonly onChange: (staff: readonly StaffMember[]) => void;
  /** While the cloud does not want this station there is nobody to ask. */
  readonly isHalted: () => boolean;
  readonly onBug: (error: Error) => void;
  readonly signal: AbortSignal;
}

const everyMs = 30_000;
/** A line that went silent must not gather requests. */
const waitMs = 20_000;

export interface FollowedDirectory {
  /** There may be something new. */
  readonly look: () => void;
}

export function followDirectory(options: DirectoryOptions): FollowedDirectory {
  let overtaken = new AbortController();
  const look = (): void => {
    if (options.isHalted()) return;
    // An answer asked for earlier may be the older one.
    overtaken.abort();
    overtaken = new AbortController();
    const signal = AbortSignal.any([options.signal, overtaken.signal, AbortSignal.timeout(waitMs)]);
    refreshDirectory({ ...options, signal }).catch((error: unknown) => {
      if (!(error instanceof SyncFailure) && !signal.aborted) {
        options.onBug(new Error('the staff directory could not be read', { cause: error }));
      }
    });
  };
  const timer = setInterval(look, everyMs);
  timer.unref();
  options.signal.addEventListener('abort', () => clearInterval(timer), { once: true });
  look();
  return { look };
}

export async function askDirectory(
  cloud: HttpCloudOptions,
  signal: AbortSignal,
): Promise<readonly StaffMember[]> {
  const { staff } = await askCloud(cloud, { procedure: 'sync.directory', input: {}, signal }, directory);
  return staff;
}

async function refreshDirectory(options: Omit<DirectoryOptions, 'onBug' | 'isHalted'>): Promise<void> {
  const { cloud, database, onChange, signal } = options;
  const staff = await askDirectory(cloud, signal);
  if (signal.aborted || isSame(staff, readStaff(database.statements))) return;
  writeTransaction(database.db, () => replaceStaff(database.statements, staff));
  onChange(staff);
}

function isSame(left: readonly StaffMember[], right: readonly StaffMember[]): boolean {
  const spelled = (members: readonly StaffMember[]): string =>
    JSON.stringify(
      members
        .map(({ id, name, role, state, pinHmac }) => [id, name, role, state, pinHmac])
        .sort(([one], [other]) => ((one ?? '') < (other ?? '') ? -1 : 1)),
    );
  return spelled(left) === spelled(right);
}
