// Everybody who waits is estimated again after a change: forty parties, forty tables, nearly all of them taken. The whole
// board is timed, as every screen gets it: waits, ranges, suggestions with what they cost others, when tables come back.
import { percentile } from '../percentile.ts';
import { absolute, type Bench, type Row } from '../row.ts';
import { freshId, partyDetails } from '../setting/party-ops.ts';
import { openStationInProcess, type StationInProcess } from '../setting/station-in-process.ts';

const tables = 40;
const seated = 37;
const waiting = 40;
const warmUp = 100;
const measured = 500;

export const reestimate: Bench = {
  name: 'reestimate',
  run: async () => {
    const station = await openStationInProcess();
    try {
      return [await measure(station)];
    } finally {
      await station.close();
    }
  },
};

/** Tables of two, four, six and eight; a join for every ten. */
async function furnish({ call }: StationInProcess): Promise<readonly string[]> {
  const ids = Array.from({ length: tables }, freshId);
  for (const [at, tableId] of ids.entries()) {
    const seatsMax = [2, 4, 4, 6, 2, 4, 4, 8][at % 8];
    const details = { name: String(at + 1), seatsMin: 1, seatsMax };
    await call('tables.set', { opId: freshId(), tableId, details });
  }
  for (let at = 0; at + 1 < tables; at += 10) {
    const details = { tableIds: [ids[at + 1], ids[at + 2]], seatsMin: 5, seatsMax: 8 };
    await call('joins.set', { opId: freshId(), joinId: freshId(), details });
  }
  return ids;
}

async function fill(station: StationInProcess, tableIds: readonly string[]): Promise<readonly string[]> {
  const queueId = freshId();
  const add = async (index: number): Promise<string> => {
    const partyId = freshId();
    await station.call('parties.add', { opId: freshId(), partyId, queueId, ...partyDetails(index) });
    return partyId;
  };
  for (const [at, tableId] of tableIds.slice(0, seated).entries()) {
    const seat = { opId: freshId(), partyId: await add(at), seatingId: freshId(), tableIds: [tableId] };
    await station.call('parties.seat', seat);
  }
  return Promise.all(Array.from({ length: waiting }, (_, at) => add(seated + at)));
}

async function measure(station: StationInProcess): Promise<Row> {
  const parties = await fill(station, await furnish(station));
  const took: number[] = [];
  for (let round = 0; round < warmUp + measured; round += 1) {
    // Any row that changes makes the board anew.
    const partyId = parties[round % parties.length];
    await station.call('parties.edit', { opId: freshId(), partyId, size: 1 + (round % 7) });
    const began = performance.now();
    const board = station.core.quotes.board();
    if (round >= warmUp) took.push(performance.now() - began);
    if (board.parties.length !== waiting) throw new Error('everybody who waits is on the board');
  }
  const name = 're-estimate of everyone waiting, 40 parties, 40 tables, p95';
  return absolute({ name, value: percentile(took, 0.95), unit: 'ms', atMost: 5 });
}
