// Everything that lives as long as one open database: a restore closes it and opens the next one.
import type { Clock } from './clock.ts';
import type { StationDatabase } from './database/station-database.ts';
import type { IdentityKeeper } from './identity/station-identity.ts';
import type { Ids } from './ids.ts';
import { createScreenSessions, type ScreenSessions } from './screen/screen-sessions.ts';
import { createPinCheck, type PinCheck } from './staff/pin-check.ts';

export interface StationCore {
  /** New at every open: a screen that sees another one fetches everything again. */
  readonly bootId: string;
  readonly database: StationDatabase;
  readonly sessions: ScreenSessions;
  readonly pins: PinCheck;
  readonly close: () => Promise<void>;
}

export interface CoreOptions {
  readonly database: StationDatabase;
  readonly identity: IdentityKeeper;
  readonly clock: Clock;
  readonly ids: Ids;
}

const defaultIdleLockMs = 5 * 60_000;

export function createCore({ database, identity, clock, ids }: CoreOptions): StationCore {
  return {
    bootId: ids.uuid(),
    database,
    sessions: createScreenSessions({ database, clock, ids, idleLockMs: () => defaultIdleLockMs }),
    pins: createPinCheck({ database, clock, pinKey: () => identity.current().pinKey }),
    close: async () => database.close(),
  };
}
