// The network heals and everything must come to rest in bounded time: outboxes empty, everyone at the head. Then what
// was promised is looked at: the same state everywhere, nothing saved is lost, each op once and in its order.
import { createHash } from 'node:crypto';
import type { LogRow } from '#shared/contracts/protocol.ts';
import { stateHash } from '#shared/log/state-hash.ts';
import { hold } from './broken-rule.ts';
import type { SimulatedStation } from './simulated-station.ts';
import { checkAgainstLog } from './watch-station.ts';
import type { World } from './world.ts';

/** The longest wait of a station is half a minute; a few of them may follow one another. */
const restWithinMs = 10 * 60 * 1000;

export async function comeToRest(world: World): Promise<void> {
  world.heal();
  const until = world.time.now() + restWithinMs;
  while (!isAtRest(world) && world.time.now() < until) {
    await world.time.pass(1000);
    world.findings.throwFirst();
  }
  hold('progress', isAtRest(world), () =>
    world.stations.map((station) => whereabouts(station, world)).join('; '),
  );
  checkSaved(world);
  for (const station of world.stations) {
    checkAgainstLog(station, world);
    checkSameState(station, world);
    checkInbox(station, world);
  }
  hold('alerts', world.cloud.alerts.length === 0, () => world.cloud.alerts.join(', '));
  world.isHealed = false;
}

function isAtRest({ stations, cloud, backgroundCount }: World): boolean {
  if (backgroundCount() > 0) return false;
  return stations.every((station) => {
    if (!station.isOpen) return false;
    const { cursor, epoch, backfill } = station.log.delivery.state();
    const isRead = cursor === cloud.state.head && epoch === cloud.state.epoch;
    return isRead && backfill.kind !== 'under-way' && station.log.pending().length === 0;
  });
}

function whereabouts(station: SimulatedStation, { cloud }: World): string {
  if (!station.isOpen) return `${station.name} is closed`;
  const { cursor, epoch, backfill } = station.log.delivery.state();
  const place = `${epoch ?? 'no epoch'}:${cursor} of ${cloud.state.epoch}:${cloud.state.head}`;
  return `${station.name} ${place}, ${station.log.pending().length} pending, ${backfill.kind}, ${station.sync.status().cloud}`;
}

const sha256 = (text: string): Uint8Array => createHash('sha256').update(text).digest();

function checkSameState({ name, log }: SimulatedStation, { cloud }: World): void {
  const rows = [...cloud.reference.at(cloud.state.head)];
  const expected = stateHash(
    sha256,
    rows.map(([key, row]) => [key.slice(0, key.indexOf(' ')), row] as const),
  );
  hold('convergence', log.stateHash('all') === expected, () => `${name} has another state hash`);
}

function checkSaved({ saved, cloud }: World): void {
  const places = new Map<string, Pick<LogRow, 'seq' | 'verdict'>>(
    cloud.reference.log.map((row) => [row.op.opId, row]),
  );
  for (const { opId, kind, station } of saved.ops) {
    hold('nothing saved is lost', places.has(opId), () => `${kind} ${opId} of ${station} is not in the log`);
  }
  for (const [opId, { verdict }] of places) {
    const isKept = !saved.wasVoided(opId) || verdict.kind === 'refused';
    hold('void is void', isKept, () => `${opId} was void at its station and is accepted in the log`);
  }
  for (const ops of saved.ordered()) {
    let last = 0;
    for (const { opId, kind, station } of ops) {
      const { seq } = places.get(opId) ?? { seq: 0 };
      hold(
        'per-station order',
        seq > last,
        () => `${kind} ${opId} of ${station} is at ${seq}, behind ${last}`,
      );
      last = seq;
    }
  }
}

/** Whoever made an op that was refused is told, until someone settles it. */
function checkInbox({ name, log, stationId }: SimulatedStation, { cloud }: World): void {
  const cards = new Set(
    log.conflicts().flatMap(({ op, because }) => [op, ...because].map(({ opId }) => opId)),
  );
  const known = new Set(log.recent({ limit: 10_000 }).map(({ op }) => op.opId));
  for (const row of cloud.reference.log) {
    if (row.stationId !== stationId || row.verdict.kind !== 'refused' || !known.has(row.op.opId)) continue;
    const settled = log.row('settlement', row.op.opId);
    const isSettled = settled !== null && settled.removed !== true;
    hold('a refusal is shown', isSettled || cards.has(row.op.opId), () => `${row.op.kind} at ${name}`);
  }
}
