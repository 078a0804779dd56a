// Screens this station knows and who is at each. A screen's token is kept as a hash; the person at it is stored
// too, so a crash does not sign a host out in mid-service, but a pause longer than the idle limit does.
import { createHash } from 'node:crypto';
import type { Clock } from '../clock.ts';
import type { StationDatabase } from '../database/station-database.ts';
import { writeTransaction } from '../database/write-transaction.ts';
import type { Ids } from '../ids.ts';
import { createStaffFinder, type StaffMember } from '../staff/staff-directory.ts';

export interface Screen {
  readonly id: string;
  readonly name: string;
}

export interface KnownScreen extends Screen {
  readonly createdAt: number;
  readonly lastSeenAt: number;
}

export interface ScreenSessions {
  readonly find: (token: string) => Screen | null;
  /** Knows the screen by this token from now on. */
  readonly admit: (token: string, name: string) => Screen;
  /** The one last seen first. */
  readonly list: () => readonly KnownScreen[];
  readonly rename: (screenId: string, name: string) => void;
  /** Knows the screen no more: whoever is there is out at once. */
  readonly remove: (screenId: string) => void;
  readonly signIn: (screenId: string, member: StaffMember) => void;
  readonly signOut: (screenId: string) => void;
  /** Who was here before the screen locked. */
  readonly lastNameAt: (screenId: string) => string | null;
  /** Who is at the screen; `isActing` keeps the screen from going idle. */
  readonly memberAt: (screenId: string, isActing: boolean) => StaffMember | null;
}

export interface SessionOptions {
  readonly database: StationDatabase;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly idleLockMs: () => number;
}

interface Presence {
  readonly staffId: string;
  readonly activeMs: number;
  readonly storedMs: number;
}

/** How stale the stored activity may be: a write on every touch would cost a disk flush. */
const storeEveryMs = 30_000;

const hashToken = (token: string): string => createHash('sha256').update(token).digest('base64url');

export function createScreenSessions(options: SessionOptions): ScreenSessions {
  const { database, clock, ids, idleLockMs } = options;
  const presences = new Map<string, Presence>(restorePresences(options));
  const findStaff = createStaffFinder(database.db);
  const lastNames = new Map<string, string>();
  const store = (screenId: string, staffId: string | null): void => storePresence(options, screenId, staffId);
  const signOut = (screenId: string): void => {
    presences.delete(screenId);
    store(screenId, null);
  };
  const signIn = (screenId: string, staffId: string): void => {
    const now = clock.monotonicMs();
    presences.set(screenId, { staffId, activeMs: now, storedMs: now });
    store(screenId, staffId);
  };
  return {
    lastNameAt: (screenId) => lastNames.get(screenId) ?? null,
    find: (token) => findScreen(database, hashToken(token)),
    admit: (token, name) => admitScreen({ database, id: ids.uuid(), now: clock.now() }, token, name),
    list: () => listScreens(database),
    rename: (screenId, name) => renameScreen(database, screenId, name),
    remove: (screenId) => {
      presences.delete(screenId);
      lastNames.delete(screenId);
      removeScreen(database, screenId);
    },
    signIn: (screenId, member) => {
      lastNames.set(screenId, member.name);
      signIn(screenId, member.id);
    },
    signOut,
    memberAt: (screenId, isActing) => {
      const presence = presences.get(screenId);
      if (presence === undefined) return null;
      const now = clock.monotonicMs();
      const member = findStaff(presence.staffId);
      if (now - presence.activeMs > idleLockMs() || member?.state !== 'active') {
        signOut(screenId);
        return null;
      }
      if (isActing && now - presence.storedMs > storeEveryMs) signIn(screenId, member.id);
      else if (isActing) presences.set(screenId, { ...presence, activeMs: now });
      return member;
    },
  };
}

function findScreen({ statements }: StationDatabase, tokenHash: string): Screen | null {
  const { sql, first } = statements;
  const row = first(sql.selectFrom('screen').select(['id', 'name']).where('token_hash', '=', tokenHash));
  return row ?? null;
}

function listScreens({ statements }: StationDatabase): readonly KnownScreen[] {
  const { sql, all } = statements;
  const columns = ['id', 'name', 'created_at', 'last_seen_at'] as const;
  return all(sql.selectFrom('screen').select(columns).orderBy('last_seen_at', 'desc').orderBy('id')).map(
    ({ id, name, created_at, last_seen_at }) => ({
      id,
      name,
      createdAt: created_at,
      lastSeenAt: last_seen_at,
    }),
  );
}

function renameScreen({ db, statements }: StationDatabase, screenId: string, name: string): void {
  const { sql, run } = statements;
  writeTransaction(db, () => run(sql.updateTable('screen').set({ name }).where('id', '=', screenId)));
}

function removeScreen({ db, statements }: StationDatabase, screenId: string): void {
  const { sql, run } = statements;
  writeTransaction(db, () => run(sql.deleteFrom('screen').where('id', '=', screenId)));
}

interface Admission {
  readonly database: StationDatabase;
  readonly id: string;
  readonly now: number;
}

function admitScreen({ database, id, now }: Admission, token: string, name: string): Screen {
  const { sql, run } = database.statements;
  const row = {
    token_hash: hashToken(token),
    created_at: now,
    last_seen_at: now,
    staff_id: null,
    active_at: null,
  };
  writeTransaction(database.db, () =>
    run(
      sql
        .insertInto('screen')
        .values({ id, name, ...row })
        .onConflict((conflict) => conflict.column('token_hash').doUpdateSet({ last_seen_at: now })),
    ),
  );
  return findScreen(database, row.token_hash) ?? { id, name };
}

function* restorePresences({ database, clock, idleLockMs }: SessionOptions): Generator<[string, Presence]> {
  const { sql, all } = database.statements;
  const nowMs = clock.monotonicMs();
  for (const row of all(sql.selectFrom('screen').select(['id', 'staff_id', 'active_at']))) {
    if (row.staff_id === null || row.active_at === null) continue;
    const awayMs = clock.now() - row.active_at;
    // A clock that went back tells nothing about how long nobody was here.
    if (awayMs < 0 || awayMs > idleLockMs()) continue;
    yield [row.id, { staffId: row.staff_id, activeMs: nowMs - awayMs, storedMs: nowMs - awayMs }];
  }
}

function storePresence({ database, clock }: SessionOptions, screenId: string, staffId: string | null): void {
  const { sql, run } = database.statements;
  const now = clock.now();
  writeTransaction(database.db, () =>
    run(
      sql
        .updateTable('screen')
        .set({ staff_id: staffId, active_at: staffId === null ? null : now, last_seen_at: now })
        .where('id', '=', screenId),
    ),
  );
}
