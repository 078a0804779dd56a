// A station as built, full as a big house is at eight: eighty tables, most of them taken, and a long list. Whatever happens
// there later is done by a second screen of the station, so that the one looked at only hears of it.
import { opId } from '#shared/log/op.ts';
import { must } from '#shared/must.ts';
import { partyId } from '#shared/parties/party.ts';
import { queueId } from '#shared/queues/queue.ts';
import { type SeatingId, seatingId } from '#shared/seatings/seating-id.ts';
import { type TableId, tableId } from '#shared/tables/table.ts';
import { type Runner, startStation } from '../../e2e/harness/programs.ts';
import { clientOf } from '../../e2e/harness/restaurant.ts';
import type { StationClient } from '../../scripts/start/station-client.ts';
import { freshId, partyDetails } from './party-ops.ts';

export const pin = '2468';
const tables = 80;
const seated = 60;

export interface BusyEvening {
  readonly station: Runner;
  readonly add: () => Promise<void>;
  /** The longest waiting of those added first sits down at a free table. */
  readonly seat: () => Promise<void>;
  /** One of the sittings goes on by a stage. */
  readonly stage: () => Promise<void>;
}

const op = () => ({ opId: opId.parse(freshId()) });

async function furnish(client: StationClient): Promise<readonly TableId[]> {
  const ids = Array.from({ length: tables }, () => tableId.parse(freshId()));
  for (const [at, id] of ids.entries()) {
    const seatsMax = [2, 4, 4, 6, 2, 4, 4, 8][at % 8] ?? 4;
    const spot = { x: 40 + (at % 10) * 150, y: 40 + Math.floor(at / 10) * 150, width: 90, height: 90 };
    const details = { name: String(at + 1), area: 'Dining room', seatsMin: 1, seatsMax, ...spot };
    await client.tables.set.mutate({ ...op(), tableId: id, details });
  }
  return ids;
}

export async function openBusyEvening(waiting: number): Promise<BusyEvening> {
  const station = await startStation();
  const client = clientOf(station);
  await client.setup.standalone.mutate({ ownerName: 'Maria Delgado', pin });
  await client.screen.unlock.mutate({ pin });
  const free = [...(await furnish(client))];
  const { entities } = await client.state.open.query();
  const queue = must(
    entities.find(({ kind }) => kind === 'queue'),
    'a new restaurant has a queue',
  );
  const list: ReturnType<typeof partyId.parse>[] = [];
  const sittings: SeatingId[] = [];
  let added = 0;
  let staged = 0;
  const add = async (): Promise<void> => {
    const id = partyId.parse(freshId());
    list.push(id);
    added += 1;
    const ids = { ...op(), partyId: id, queueId: queueId.parse(queue.id) };
    await client.parties.add.mutate({ ...ids, ...partyDetails(added) });
  };
  const seat = async (): Promise<void> => {
    const party = must(list.shift(), 'somebody waits');
    const sitting = seatingId.parse(freshId());
    sittings.push(sitting);
    const tableIds = [must(free.shift(), 'a free table')];
    await client.parties.seat.mutate({ ...op(), partyId: party, seatingId: sitting, tableIds });
  };
  const stage = async (): Promise<void> => {
    const course = stages[Math.floor(staged / sittings.length)] ?? 'paid';
    const sitting = must(sittings[staged % sittings.length], 'somebody sits');
    staged += 1;
    await client.seatings.stage.mutate({ ...op(), seatingId: sitting, stage: course });
  };
  for (let count = 0; count < waiting + seated; count += 1) await add();
  for (let count = 0; count < seated; count += 1) await seat();
  return { station, add, seat, stage };
}

const stages = ['ordered', 'mains', 'dessert', 'check'] as const;
