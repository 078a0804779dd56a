// Who may act here: the restaurant's staff as the cloud last told it, or as set up on a station of its own.
import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import { role } from '#shared/permissions/permissions.ts';
import { staffState } from '#shared/staff/staff-state.ts';
import type { Statements } from '../database/statements.ts';

export const staffMember = z.object({
  id: z.string().min(1),
  name: z.string(),
  role,
  state: staffState,
  pinHmac: z.string().nullable(),
});
export type StaffMember = z.infer<typeof staffMember>;

export function readStaff({ sql, all }: Statements): readonly StaffMember[] {
  return all(sql.selectFrom('staff').selectAll().orderBy('name').orderBy('id')).map((row) =>
    staffMember.parse({ ...row, pinHmac: row.pin_hmac }),
  );
}

/** Asked at every gesture, so it is prepared once. */
export function createStaffFinder(db: Database): (id: string) => StaffMember | null {
  const find = db.prepare<[string], unknown>(
    'SELECT id, name, role, state, pin_hmac AS pinHmac FROM staff WHERE id = ?',
  );
  return (id) => {
    const row = find.get(id);
    return row === undefined ? null : staffMember.parse(row);
  };
}

/** Inside a write transaction of the caller. Whoever is not named any more is gone. */
export function replaceStaff({ sql, run }: Statements, members: readonly StaffMember[]): void {
  run(sql.deleteFrom('staff'));
  for (const { pinHmac, ...member } of members) {
    run(sql.insertInto('staff').values({ ...member, pin_hmac: pinHmac }));
  }
}
