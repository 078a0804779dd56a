// Who may act here: the restaurant's staff as the cloud last told it, or as set up on a station of its own.
import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import { knownPermissions } from '#shared/permissions/known-permissions.ts';
import { role } from '#shared/permissions/permissions.ts';
import { staffState } from '#shared/staff/staff-state.ts';
import type { Statements } from '../database/statements.ts';
import type { StaffTable } from '../database/station-tables.ts';

export const staffMember = z.object({
  id: z.string().min(1),
  name: z.string(),
  role,
  granted: knownPermissions,
  refused: knownPermissions,
  state: staffState,
  pinHmac: z.string().nullable(),
});
export type StaffMember = z.infer<typeof staffMember>;

interface StaffRow extends Pick<StaffTable, 'granted' | 'refused'> {
  readonly pinHmac: string | null;
}

const memberOf = (row: StaffRow): StaffMember =>
  staffMember.parse({ ...row, granted: JSON.parse(row.granted), refused: JSON.parse(row.refused) });

export function readStaff({ sql, all }: Statements): readonly StaffMember[] {
  return all(sql.selectFrom('staff').selectAll().orderBy('name').orderBy('id')).map((row) =>
    memberOf({ ...row, pinHmac: row.pin_hmac }),
  );
}

/** Asked at every gesture, so it is prepared once. */
export function createStaffFinder(db: Database): (id: string) => StaffMember | null {
  const find = db.prepare<[string], StaffRow>(
    'SELECT id, name, role, granted, refused, state, pin_hmac AS pinHmac FROM staff WHERE id = ?',
  );
  return (id) => {
    const row = find.get(id);
    return row === undefined ? null : memberOf(row);
  };
}

/** Inside a write transaction of the caller. Whoever is not named any more is gone. */
export function replaceStaff({ sql, run }: Statements, members: readonly StaffMember[]): void {
  run(sql.deleteFrom('staff'));
  for (const { pinHmac, granted, refused, ...member } of members) {
    const rights = { granted: JSON.stringify(granted), refused: JSON.stringify(refused) };
    run(sql.insertInto('staff').values({ ...member, ...rights, pin_hmac: pinHmac }));
  }
}
