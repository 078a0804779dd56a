// Tells whose PIN was typed. The failure is stored before the PIN is looked at, so killing the program at the
// right moment never gives a free try.
import type { Clock } from '../clock.ts';
import type { StationDatabase } from '../database/station-database.ts';
import { writeTransaction } from '../database/write-transaction.ts';
import { type LockoutRule, screenRule, stationRule, waitAfter } from './lockout.ts';
import { isSameHmac, pinHmac } from './pin-hmac.ts';
import { readStaff, type StaffMember } from './staff-directory.ts';

export type PinAnswer =
  | { readonly kind: 'known'; readonly member: StaffMember }
  | { readonly kind: 'wrong'; readonly waitMs: number }
  | { readonly kind: 'wait'; readonly waitMs: number };

export interface PinCheck {
  readonly check: (screenId: string, pin: string) => PinAnswer;
  /** How long this screen has to wait before it may try again; 0 when it need not. */
  readonly waitMs: (screenId: string) => number;
}

export interface PinCheckOptions {
  readonly database: StationDatabase;
  readonly clock: Clock;
  readonly pinKey: () => string;
}

export function createPinCheck(options: PinCheckOptions): PinCheck {
  const { database, clock } = options;
  const startedMs = clock.monotonicMs();
  const lastFailureMs = new Map<string, number>();
  const sinceFailureMs = (key: string): number => clock.monotonicMs() - (lastFailureMs.get(key) ?? startedMs);
  const left = (key: string, failures: number, rule: LockoutRule): number =>
    Math.max(0, waitAfter(failures, rule) - sinceFailureMs(key));
  const waitMs = (screenId: string): number => {
    const counts = readFailures(database, screenId);
    return Math.max(left(screenId, counts.screen, screenRule), left('', counts.station, stationRule));
  };
  return {
    waitMs,
    check: (screenId, pin) => {
      const wait = waitMs(screenId);
      if (wait > 0) return { kind: 'wait', waitMs: wait };
      storeFailure(database, screenId, clock.now());
      const member = memberWith(pinHmac(options.pinKey(), pin), readStaff(database.statements));
      if (member !== null) {
        forgetFailures(database, screenId);
        return { kind: 'known', member };
      }
      for (const key of [screenId, '']) lastFailureMs.set(key, clock.monotonicMs());
      return { kind: 'wrong', waitMs: waitMs(screenId) };
    },
  };
}

/** Looks at every member whichever matches, so the answer takes as long for any PIN. */
function memberWith(hmac: string, members: readonly StaffMember[]): StaffMember | null {
  let found: StaffMember | null = null;
  for (const member of members) {
    if (member.pinHmac !== null && isSameHmac(member.pinHmac, hmac) && member.state === 'active')
      found = member;
  }
  return found;
}

function readFailures(
  { statements }: StationDatabase,
  screenId: string,
): { screen: number; station: number } {
  const { sql, all } = statements;
  const rows = all(sql.selectFrom('pin_attempt').select(['screen_id', 'failures']));
  return {
    screen: rows.find((row) => row.screen_id === screenId)?.failures ?? 0,
    station: rows.reduce((sum, row) => sum + row.failures, 0),
  };
}

function storeFailure({ db, statements }: StationDatabase, screenId: string, failedAt: number): void {
  const { sql, run } = statements;
  writeTransaction(db, () =>
    run(
      sql
        .insertInto('pin_attempt')
        .values({ screen_id: screenId, failures: 1, failed_at: failedAt })
        .onConflict((conflict) =>
          conflict
            .column('screen_id')
            .doUpdateSet((row) => ({ failures: row('pin_attempt.failures', '+', 1), failed_at: failedAt })),
        ),
    ),
  );
}

function forgetFailures({ db, statements }: StationDatabase, screenId: string): void {
  const { sql, run } = statements;
  writeTransaction(db, () => run(sql.deleteFrom('pin_attempt').where('screen_id', '=', screenId)));
}
