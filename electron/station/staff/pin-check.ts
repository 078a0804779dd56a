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
  /** Stores what is left of each wait: a restart goes on from there. Costs nothing while nobody waits. */
  readonly keepWaits: () => void;
}

export interface PinCheckOptions {
  readonly database: StationDatabase;
  readonly clock: Clock;
  readonly pinKey: () => string;
}

export function createPinCheck(options: PinCheckOptions): PinCheck {
  const { database, clock } = options;
  const failures = new Map<string, Failures>(restoreFailures(options));
  const left = (key: string): number => Math.max(0, (failures.get(key)?.untilMs ?? 0) - clock.monotonicMs());
  const waitMs = (screenId: string): number => Math.max(left(screenId), left(everywhere));
  let isWaitStored = true;
  const store = (): void => {
    storeFailures(options, failures);
    isWaitStored = [...failures.keys()].some((key) => left(key) > 0);
  };
  const fail = (screenId: string): void => {
    const now = clock.monotonicMs();
    for (const [key, { lastMs, untilMs }] of failures)
      if (now - lastMs > rememberedMs && untilMs <= now) failures.delete(key);
    const count = (failures.get(screenId)?.count ?? 0) + 1;
    failures.set(screenId, failedNow(count, screenRule, now));
    failures.set(everywhere, failedNow(countOfScreens(failures), stationRule, now));
    store();
  };
  return {
    waitMs,
    keepWaits: () => {
      if (isWaitStored) store();
    },
    check: (screenId, pin) => {
      const wait = waitMs(screenId);
      if (wait > 0) return { kind: 'wait', waitMs: wait };
      const before = failures.get(everywhere);
      fail(screenId);
      const member = memberWith(pinHmac(options.pinKey(), pin), readStaff(database.statements));
      if (member === null) return { kind: 'wrong', waitMs: waitMs(screenId) };
      failures.delete(screenId);
      failures.delete(everywhere);
      if (before !== undefined) failures.set(everywhere, before);
      store();
      return { kind: 'known', member };
    },
  };
}

/** Wrong PINs of one screen since the last right one; times are of the clock that only grows. */
interface Failures {
  readonly count: number;
  readonly lastMs: number;
  readonly untilMs: number;
}

/** Stands for the whole station among the screens. */
const everywhere = '';

/** Longer than any wait: wrong PINs of another day keep nobody waiting. */
const rememberedMs = 3_600_000;

const failedNow = (count: number, rule: LockoutRule, now: number): Failures => ({
  count,
  lastMs: now,
  untilMs: now + waitAfter(count, rule),
});

const countOfScreens = (failures: ReadonlyMap<string, Failures>): number =>
  [...failures].reduce((sum, [key, { count }]) => (key === everywhere ? sum : sum + count), 0);

/** A wait goes on with what was left of it when it was last stored, whatever the clock on the wall says now. */
function* restoreFailures({ database, clock }: PinCheckOptions): Generator<[string, Failures]> {
  const { sql, all } = database.statements;
  const now = clock.now();
  const startMs = clock.monotonicMs();
  for (const row of all(sql.selectFrom('pin_attempt').selectAll())) {
    const agoMs = Math.max(0, now - row.failed_at);
    if (agoMs > rememberedMs && row.wait_ms === 0) continue;
    yield [row.screen_id, { count: row.failures, lastMs: startMs - agoMs, untilMs: startMs + row.wait_ms }];
  }
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

/** All of them, in one transaction: they are few, and only those of the last hour. */
function storeFailures({ database, clock }: PinCheckOptions, failures: ReadonlyMap<string, Failures>): void {
  const { sql, run } = database.statements;
  const nowMs = clock.monotonicMs();
  const rows = [...failures].map(([screen_id, { count, lastMs, untilMs }]) => ({
    screen_id,
    failures: count,
    failed_at: Math.floor(clock.now() - (nowMs - lastMs)),
    wait_ms: Math.max(0, Math.ceil(untilMs - nowMs)),
  }));
  writeTransaction(database.db, () => {
    run(sql.deleteFrom('pin_attempt'));
    for (const row of rows) run(sql.insertInto('pin_attempt').values(row));
  });
}
