// One gesture, add a party, through the station's router, beside the same rows written by bare better-sqlite3 in one
// transaction of the same kind. Both write in turn, so that what else the disk does falls on both.
import type { Database, Statement } from 'better-sqlite3';
import { must } from '#shared/must.ts';
import { percentile } from '../percentile.ts';
import { type Bench, compared, type Row } from '../row.ts';
import { freshId, partyDetails } from '../setting/party-ops.ts';
import { openStationInProcess } from '../setting/station-in-process.ts';

const warmUp = 300;
const measured = 1500;

export const command: Bench = {
  name: 'command',
  run: async () => {
    const full = await measure('FULL');
    const normal = await measure('NORMAL');
    return [
      ...rowsOf('FULL', full),
      { ...rowOfMedian('NORMAL', normal), bar: 'none, printed only', met: true },
    ];
  },
};

interface Samples {
  readonly ours: readonly number[];
  readonly bare: readonly number[];
}

const rowsOf = (mode: string, samples: Samples): readonly Row[] => [
  rowOfMedian(mode, samples),
  rowOfTail(samples),
];

function rowOfMedian(mode: string, { ours, bare }: Samples): Row {
  const [value, floor] = [percentile(ours, 0.5), percentile(bare, 0.5)];
  const met = value <= 1.6 * floor && value - floor <= 0.25;
  const judged = value / floor;
  const bar = '≤ 1.6 × and ≤ 0.25 ms added';
  return compared({ name: `add a party, ${mode}, p50`, value, floor, unit: 'ms', judged, bar, met });
}

function rowOfTail({ ours, bare }: Samples): Row {
  const [value, floor] = [percentile(ours, 0.99), percentile(bare, 0.99)];
  const judged = value - floor;
  const bar = '≤ floor + 3 ms';
  return compared({
    ...{ name: 'add a party, FULL, p99', value, floor, unit: 'ms', judged, bar },
    met: judged <= 3,
  });
}

async function measure(synchronous: 'FULL' | 'NORMAL'): Promise<Samples> {
  const station = await openStationInProcess();
  const twin = await openStationInProcess();
  try {
    for (const { database } of [station, twin]) database.pragma(`synchronous = ${synchronous}`);
    const writer = bareWriter(station.database, twin.database);
    const ours: number[] = [];
    const bare: number[] = [];
    const queueId = freshId();
    for (let index = 0; index < warmUp + measured; index += 1) {
      const [partyId, opId] = [freshId(), freshId()];
      const began = performance.now();
      await station.call('parties.add', { opId, partyId, queueId, ...partyDetails(index) });
      const answered = performance.now();
      const rows = writer.read(partyId, opId);
      const wrote = performance.now();
      writer.write(rows);
      const ended = performance.now();
      if (index < warmUp) continue;
      ours.push(answered - began);
      bare.push(ended - wrote);
    }
    return { ours, bare };
  } finally {
    await station.close();
    await twin.close();
  }
}

type Values = readonly unknown[];

/** Takes the rows a command wrote, each one of them, and writes them again into a file that does nothing else. */
function bareWriter(from: Database, to: Database) {
  const guestOf = from.prepare<[string], string>('SELECT guest_id FROM party WHERE id = ?').pluck();
  const party = copier(from, to, { table: 'party', key: 'id' });
  const guest = copier(from, to, { table: 'guest', key: 'id' });
  const copy = copier(from, to, { table: 'confirmed_copy', key: 'id' });
  const outbox = copier(from, to, { table: 'outbox', key: 'op_id' });
  const begin = to.prepare('BEGIN IMMEDIATE');
  const commit = to.prepare('COMMIT');
  return {
    read: (partyId: string, opId: string): readonly Written[] => {
      const guestId = must(guestOf.get(partyId), 'a party is somebody');
      const ids = [partyId, guestId, partyId, guestId, opId];
      return [party, guest, copy, copy, outbox].map(({ read, write }, at) => ({
        write,
        values: must(read.get(must(ids[at], 'an id')), 'the row that was written'),
      }));
    },
    write: (rows: readonly Written[]): void => {
      begin.run();
      for (const { write, values } of rows) write.run(...values);
      commit.run();
    },
  };
}

interface Written {
  readonly write: Statement<unknown[]>;
  readonly values: Values;
}

interface Copied {
  readonly table: string;
  readonly key: string;
}

interface Copier {
  readonly read: Statement<[string], Values>;
  readonly write: Statement<unknown[]>;
}

function copier(from: Database, to: Database, { table, key }: Copied): Copier {
  const read = from.prepare<[string], Values>(`SELECT * FROM ${table} WHERE ${key} = ?`).raw(true);
  const marks = read.columns().map(() => '?');
  return { read, write: to.prepare(`INSERT INTO ${table} VALUES (${marks.join(', ')})`) };
}
