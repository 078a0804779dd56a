// Looks at a station after every transaction: against the reference, and at the screen that follows its changes.
import { findEntity } from '#shared/log/entities.ts';
import type { Row } from '#shared/log/entity.ts';
import { hold } from './broken-rule.ts';
import { checkIndex } from './check-index.ts';
import { checkReplica } from './check-station.ts';
import { differenceOf } from './difference.ts';
import type { Findings } from './findings.ts';
import { keyOf, type Rows } from './reference.ts';
import type { Saved } from './saved.ts';
import type { SimulatedCloud } from './simulated-cloud.ts';
import type { SimulatedStation } from './simulated-station.ts';

interface Watched {
  readonly cloud: SimulatedCloud;
  readonly findings: Findings;
  readonly saved: Saved;
}

export function watchStation(station: SimulatedStation, world: Watched): void {
  const screen = new Map(openRows(station));
  station.log.onChange(({ rows }) =>
    world.findings.watch(() => {
      for (const { kind, id, row } of rows) {
        if (row === null) screen.delete(keyOf(kind, id));
        else screen.set(keyOf(kind, id), row);
      }
      noteVoids(station, world);
      checkAgainstLog(station, world);
      checkHeld(station, world);
      checkIndex(station);
      const difference = differenceOf(onlyOpen(screen), openRows(station));
      hold(
        'a screen sees every change',
        difference === null,
        () => `screen of ${station.name}: ${difference}`,
      );
    }),
  );
}

const openRows = (station: SimulatedStation): Rows =>
  new Map(
    station.log.openRows().flatMap(({ kind, id, row }) => (row === null ? [] : [[keyOf(kind, id), row]])),
  );

const onlyOpen = (screen: ReadonlyMap<string, Row>): Rows =>
  new Map(
    [...screen].filter(([key, row]) => findEntity(key.slice(0, key.indexOf(' ')))?.isOpen(row) === true),
  );

function noteVoids(station: SimulatedStation, { saved }: Pick<Watched, 'saved'>): void {
  for (const { op, voidReason } of station.log.pending()) if (voidReason !== null) saved.void(op.opId);
}

export function checkAgainstLog(station: SimulatedStation, { cloud }: Pick<Watched, 'cloud'>): void {
  const { cursor, epoch, backfill } = station.log.delivery.state();
  // Rows that closed before it joined are on their way; it is compared when they are all there.
  if (backfill.kind === 'under-way') return;
  const reference = epoch === null ? cloud.reference : cloud.references.get(epoch);
  hold('epoch', reference !== undefined, () => `${station.name} is in ${epoch}, which never was`);
  if (reference === undefined || cloud.hasLostSweep(epoch, cursor)) return;
  const pending = station.log.pending();
  checkReplica({ name: station.name, cursor, pending, live: station.readRows() }, reference);
}

/** What this file was told is saved is at every moment queued here, or confirmed here with its effects. */
function checkHeld(station: SimulatedStation, { cloud, saved }: Pick<Watched, 'cloud' | 'saved'>): void {
  const { cursor, epoch } = station.log.delivery.state();
  const { log } = cloud.references.get(epoch ?? '') ?? cloud.reference;
  const held = new Set<string>(log.filter(({ seq }) => seq <= cursor).map(({ op }) => op.opId));
  for (const { op } of station.log.pending()) held.add(op.opId);
  for (const { opId, kind } of saved.told(station.name)) {
    hold(
      'saved means held',
      held.has(opId),
      () => `${station.name} has let go of ${kind} ${opId} at ${cursor}`,
    );
  }
}
