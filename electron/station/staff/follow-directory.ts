// Keeps the staff, the names of the stations and what else the cloud says of the restaurant, and tells the cloud how this station is. A station that
// cannot ask goes on with what it knows.
import { z } from 'zod';
import { type House, house, type StationHealth } from '#shared/contracts/house.ts';
import { type StationName, stationName } from '#shared/contracts/station-name.ts';
import { sameJson } from '#shared/log/canonical-json.ts';
import type { Statements } from '../database/statements.ts';
import type { StationDatabase } from '../database/station-database.ts';
import { writeTransaction } from '../database/write-transaction.ts';
import { keepHouse, readHouse } from '../settings/house.ts';
import { keepStationNames, readStationNames } from '../settings/station-names.ts';
import { askCloud, type HttpCloudOptions } from '../sync/http-cloud.ts';
import { SyncFailure } from '../sync/sync-failure.ts';
import { readStaff, replaceStaff, type StaffMember, staffMember } from './staff-directory.ts';

/** A cloud of before told neither rights nor house nor stations. */
const toldMember = z.preprocess(
  (told) => (typeof told === 'object' ? { granted: [], refused: [], ...told } : told),
  staffMember,
);
const directory = z.object({
  version: z.int(),
  staff: z.array(toldMember),
  house: house.nullable().catch(null).default(null),
  stations: z.array(stationName).nullable().catch(null).default(null),
});
type Directory = Pick<z.infer<typeof directory>, 'staff' | 'house' | 'stations'>;

/** Only what is not as it was. */
export interface DirectoryNews {
  readonly staff?: readonly StaffMember[];
  readonly house?: House;
  readonly stations?: readonly StationName[];
}

export interface DirectoryOptions {
  readonly cloud: HttpCloudOptions;
  readonly database: StationDatabase;
  readonly health: () => StationHealth;
  readonly onChange: (news: DirectoryNews) => void;
  /** While the cloud does not want this station there is nobody to ask. */
  readonly isHalted: () => boolean;
  readonly onBug: (error: Error) => void;
  readonly signal: AbortSignal;
}

const everyMs = 30_000;
/** A line that went silent must not gather requests. */
const waitMs = 20_000;

interface Question {
  readonly signal: AbortSignal;
  /** Left out by a station that only pairs. */
  readonly health?: StationHealth;
}

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

export async function askDirectory(cloud: HttpCloudOptions, question: Question): Promise<Directory> {
  const { signal, health } = question;
  const input = health === undefined ? {} : { health };
  return askCloud(cloud, { procedure: 'sync.directory', input, signal }, directory);
}

async function refreshDirectory(options: Omit<DirectoryOptions, 'onBug' | 'isHalted'>): Promise<void> {
  const { cloud, database, health, onChange, signal } = options;
  const told = await askDirectory(cloud, { signal, health: health() });
  if (signal.aborted) return;
  const news = newsIn(database.statements, told);
  const { staff, house: toldHouse, stations } = news;
  if (Object.keys(news).length === 0) return;
  writeTransaction(database.db, () => {
    if (staff !== undefined) replaceStaff(database.statements, staff);
    if (toldHouse !== undefined) keepHouse(database.statements, toldHouse);
    if (stations !== undefined) keepStationNames(database.statements, stations);
  });
  onChange(news);
}

const newsIn = (statements: Statements, told: Directory): DirectoryNews => ({
  ...(isSame(told.staff, readStaff(statements)) ? {} : { staff: told.staff }),
  ...(told.house === null || sameJson(told.house, readHouse(statements)) ? {} : { house: told.house }),
  ...(told.stations === null || sameJson(told.stations, readStationNames(statements))
    ? {}
    : { stations: told.stations }),
});

function isSame(left: readonly StaffMember[], right: readonly StaffMember[]): boolean {
  const spelled = (members: readonly StaffMember[]): readonly string[] =>
    members
      .map(({ id, name, role, granted, refused, state, pinHmac }) =>
        JSON.stringify([id, name, role, granted, refused, state, pinHmac]),
      )
      .sort();
  return sameJson(spelled(left), spelled(right));
}
