// How long wrong PINs keep whom waiting.
import { beforeEach, expect, test } from 'vitest';
import { applicationId } from '../database/pragmas.ts';
import { createStatements } from '../database/statements.ts';
import type { StationDatabase } from '../database/station-database.ts';
import { writeTransaction } from '../database/write-transaction.ts';
import { openMemoryDatabase } from '../log/memory-database.ts';
import { TestClock } from '../station-fixture.ts';
import { makeLocalStaff } from './local-staff.ts';
import { createPinCheck, type PinCheck } from './pin-check.ts';
import { replaceStaff } from './staff-directory.ts';

const pinKey = Buffer.alloc(32, 7).toString('base64url');
const minuteMs = 60_000;

let database: StationDatabase;
let clock: TestClock;
let pins: PinCheck;

beforeEach(() => {
  const db = openMemoryDatabase();
  const statements = createStatements(db);
  database = {
    db,
    statements,
    databaseId: String(applicationId),
    identityDoubt: null,
    close: () => db.close(),
  };
  clock = new TestClock();
  const ids = { uuid: () => 'ana', secret: () => 'secret' };
  const made = makeLocalStaff([{ name: 'Ana', role: 'host', pin: '4826' }], pinKey, ids);
  if (made.ok) writeTransaction(db, () => replaceStaff(statements, made.value));
  pins = start();
});

const start = (): PinCheck => createPinCheck({ database, clock, pinKey: () => pinKey });

/** The program ends and starts again under a wrong clock; the clock that only grows begins anew. */
function restart(afterMs: number): void {
  clock.pass(afterMs);
  pins.keepWaits();
  clock.wallMs += 10 * 365 * 24 * 60 * minuteMs;
  clock.monotonic = 0;
  pins = start();
}

function failTimes(screenId: string, times: number): void {
  for (let tried = 0; tried < times; tried += 1) {
    clock.pass(pins.waitMs(screenId));
    expect(pins.check(screenId, '0000').kind).toBe('wrong');
  }
}

test('a restart neither shortens a wait nor starts it anew', () => {
  failTimes('tablet', 7);
  const waitMs = pins.waitMs('tablet');
  expect(waitMs).toBe(2 * minuteMs);
  restart(30_000);
  expect(pins.waitMs('tablet')).toBe(waitMs - 30_000);
  expect(pins.check('tablet', '4826').kind).toBe('wait');
  restart(waitMs);
  expect(pins.waitMs('tablet')).toBe(0);
  expect(pins.check('tablet', '4826').kind).toBe('known');
});

test('slips of other days and other screens keep nobody waiting', () => {
  for (let day = 0; day < 10; day += 1) {
    for (const screen of ['bar', 'door', 'patio']) failTimes(screen, 1);
    clock.pass(24 * 60 * minuteMs);
    if (day === 5) restart(0);
  }
  failTimes('bar', 1);
  expect(pins.waitMs('kitchen')).toBe(0);
});

test('twenty wrong PINs within the hour keep the whole station waiting, whatever screens they came from', () => {
  for (let screen = 0; screen < 20; screen += 1) failTimes(`screen ${screen}`, 1);
  expect(pins.waitMs('another')).toBe(minuteMs);
  restart(0);
  expect(pins.waitMs('another')).toBe(minuteMs);
});

test('a clock that jumps while the program runs changes no wait', () => {
  failTimes('tablet', 6);
  const waitMs = pins.waitMs('tablet');
  clock.wallMs += 24 * 60 * minuteMs;
  expect(pins.waitMs('tablet')).toBe(waitMs);
  clock.wallMs -= 48 * 60 * minuteMs;
  expect(pins.waitMs('tablet')).toBe(waitMs);
});
