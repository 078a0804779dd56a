// Rows of every entity that its schema allows, reachable or not: a reducer must cope with all of them.
import fc from 'fast-check';
import { findEntity } from '#shared/log/entities.ts';
import { must } from '#shared/must.ts';
import { defaultQueue } from '#shared/queues/queue.ts';
import { defaultSettings } from '#shared/settings/settings.ts';
import { arbitraryName, pastOpId } from './arbitrary-payloads.ts';
import { arbitraryQuote } from './arbitrary-quote.ts';
import type { ModelRow } from './model-log.ts';
import {
  guestIdOf,
  joinIdOf,
  partyIdOf,
  queueIdOf,
  seatingIdOf,
  sectionIdOf,
  serviceTypeIdOf,
  tableIdOf,
} from './test-ids.ts';

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
    calledTo: fc.uniqueArray(few.map(tableIdOf), { maxLength: 2 }).map((ids) => ids.sort()),
    requeuedAt: moment,
    seatedAt: moment,
    endedAt: moment,
    lastNotifiedAt: moment,
    timesNotified: fc.nat(),
    orderKey: fc.maxSafeInteger(),
    orderedBy: fc.constantFrom(null, 'host-1'),
    openSeatingIds: seatingIds,
    priority: fc.constantFrom('normal', 'vip'),
    bookedFor: moment,
    expectedAt: moment,
    arrivedAt: moment,
    hereCount: fc.option(fc.nat({ max: 99 })),
    quote: fc.option(arbitraryQuote),
    promisedAt: moment,
    addedBy: fc.constantFrom(null, 'host-1'),
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
    stage: fc.constantFrom('seated', 'check'),
    stageAt: moment,
    checkAt: moment,
    readyAt: moment,
    serverId: fc.constantFrom(null, 'ana'),
    seatedAt: fc.integer(),
    clearedAt: moment,
    removed,
  }),
  join: fc.record({
    id: few.map(joinIdOf),
    tableIds: fc.uniqueArray(few.map(tableIdOf), { minLength: 2, maxLength: 3 }),
    seatsMin: fc.integer({ min: 1, max: 99 }),
    seatsMax: fc.integer({ min: 1, max: 99 }),
    removed,
  }),
  section: fc.record({
    id: few.map(sectionIdOf),
    name: fc.constantFrom('A', 'Patio'),
    serverId: fc.constantFrom(null, 'ana', 'ben'),
    assignedAt: moment,
    removed,
  }),
  server: fc.record({ id: fc.constantFrom('ana', 'ben'), cutAt: moment, removed }),
  kitchen: fc.record({
    id: fc.constant('kitchen'),
    pacePercent: fc.constantFrom(0, 20),
    paceAt: fc.integer(),
    removed,
  }),
  'service-type': fc.record({
    id: few.map(serviceTypeIdOf),
    name: fc.constant('Dinner'),
    usualMinutes: fc.constant(60),
    active: fc.boolean(),
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
    joinedTo: fc.option(few.map(tableIdOf)),
    lastSeatingId: fc.option(few.map(seatingIdOf)),
    sectionId: fc.option(few.map(sectionIdOf)),
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
