// When the log is trimmed on a computer that is switched off every night.
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  makeFolder,
  openForService,
  removeFolder,
  startTestStation,
  type TestStation,
} from '../station-fixture.ts';
import { trimWhenDue } from './trim-log.ts';

let folder: string;
let station: TestStation;

beforeEach(async () => {
  folder = makeFolder();
  station = await startTestStation(folder);
  await openForService(station);
});
afterEach(async () => {
  await station.close();
  removeFolder(folder);
});

const hourMs = 3_600_000;

/** How often the log was trimmed by one look. */
function look(trim: () => number = () => 0): number {
  const phase = station.station.phase();
  if (phase.kind !== 'open') throw new Error('the station is not open');
  const { database, log } = phase.core;
  let times = 0;
  const counting = {
    ...log,
    trim: () => {
      times += 1;
      return trim();
    },
  };
  trimWhenDue({ log: counting, database, clock: station.clock, onBug: station.station.onBug });
  return times;
}

test('four hours a day are enough: what counts is when it was last done, not how long the program runs', async () => {
  expect(look()).toBe(1);
  station.clock.pass(4 * hourMs);
  expect(look()).toBe(0);
  await station.close();
  station.clock.pass(20 * hourMs);
  station = await startTestStation(folder, station.clock);
  expect([look(), look()]).toEqual([1, 0]);
});

test('a fault while trimming is reported and ends nothing', () => {
  const broken = (): never => {
    throw new Error('broken');
  };
  expect(look(broken)).toBe(1);
  expect(station.bugs.map(({ message }) => message)).toEqual(['the log could not be trimmed']);
});
