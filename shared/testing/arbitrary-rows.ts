// Rows of every entity that its schema allows, reachable or not: a reducer must cope with all of them.
import fc from 'fast-check';
import { findEntity } from '#shared/log/entities.ts';
import { must } from '#shared/must.ts';
import { defaultQueue } from '#shared/queues/queue.ts';
import { defaultSettings } from '#shared/settings/settings.ts';
import { arbitraryName, pastOpId } from './arbitrary-payloads.ts';
import type { ModelRow } from './model-log.ts';
import { guestIdOf, partyIdOf, queueIdOf, seatingIdOf, tableIdOf } from './test-ids.ts';

const few = fc.integer({ min: 1, max: 3 });
const moment = fc.option(fc.integer());
const guestId = fc.integer({ min: 1, max: 2 }).map(guestIdOf);
const seatingIds = fc.uniqueArray(few.map(seatingIdOf), { maxLength: 3 }).map((ids) => ids.sort());
const removed = fc.boolean();
const personal = fc.record({
  name: arbitraryName,
  phone: fc.constantFrom(null, '+14155550132'),
  email: fc.constant(null),
});

const rows: Readonly<Record<string, fc.Arbitrary<object>>> = {
  party: fc.record({
    id: few.map(partyIdOf),
    queueId: few.map(queueIdOf),
    guestId: fc.option(guestId),
    size: fc.integer({ min: 1, max: 99 }),
    personal: personal.map((known) => ({ ...known, notes: '', requests: '' })),
    tags: fc.uniqueArray(fc.constantFrom('bar', 'vip'), { maxLength: 2 }).map((tags) => tags.sort()),
    seatingPreference: fc.constant(null),
    serviceType: fc.constant(null),
    quotedMinutes: fc.option(fc.integer({ min: 0, max: 600 })),
    source: fc.constantFrom('host', 'web'),
    status: fc.constantFrom('waiting', 'called', 'seated', 'completed', 'cancelled', 'left', 'no-show'),
    joinedAt: fc.integer(),
    calledAt: moment,
    requeuedAt: moment,
    seatedAt: moment,
    endedAt: moment,
    lastNotifiedAt: moment,
    timesNotified: fc.nat(),
    orderKey: fc.maxSafeInteger(),
    orderedBy: fc.constantFrom(null, 'host-1'),
    openSeatingIds: seatingIds,
    erased: fc.boolean(),
    removed,
  }),
  guest: fc.record({
    id: guestId,
    personal: fc.option(personal),
    firstSeenAt: fc.integer(),
    erasedAt: moment,
    removed,
  }),
  queue: few.map((number) => ({ ...defaultQueue, id: queueIdOf(number), removed: false })),
  seating: fc.record({
    id: few.map(seatingIdOf),
    partyId: few.map(partyIdOf),
    tableIds: fc.array(few.map(tableIdOf), { maxLength: 3 }),
    covers: fc.integer({ min: 1, max: 99 }),
    stage: fc.constant('seated'),
    seatedAt: fc.integer(),
    clearedAt: moment,
    removed,
  }),
  settings: fc.constant({ ...defaultSettings, id: 'settings', removed: false }),
  settlement: fc.record({
    id: pastOpId,
    how: fc.constantFrom('redone', 'kept'),
    settledBy: fc.constant('host-1'),
    settledAt: fc.integer(),
    removed,
  }),
  table: fc.record({
    id: few.map(tableIdOf),
    name: fc.constantFrom('1', '12'),
    area: fc.constant(''),
    seatsMin: fc.constant(1),
    seatsMax: fc.integer({ min: 1, max: 99 }),
    condition: fc.constantFrom('ready', 'dirty', 'out-of-service'),
    conditionAt: fc.integer(),
    heldForPartyId: fc.option(few.map(partyIdOf)),
    openSeatingIds: seatingIds,
    removed,
  }),
};

const oneRow = fc
  .constantFrom(...Object.keys(rows))
  .chain((kind) =>
    must(rows[kind], kind).map(
      (row): ModelRow => ({ kind, row: must(findEntity(kind), kind).schema.parse(row) }),
    ),
  );

export const arbitraryRows: fc.Arbitrary<readonly ModelRow[]> = fc.array(oneRow, { maxLength: 14 });
