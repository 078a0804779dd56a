// Payloads of every op kind over a handful of ids, so that random gestures meet each other.
import fc from 'fast-check';
import type { Json } from '#shared/log/canonical-json.ts';
import { defaultQueue } from '#shared/queues/queue.ts';
import { arbitraryQuote } from './arbitrary-quote.ts';
import { asJson } from './as-json.ts';
import { floorPayloads } from './floor-payloads.ts';
import { guestIdOf, opIdOf, partyIdOf, queueIdOf, seatingIdOf, tableIdOf } from './test-ids.ts';

const few = fc.integer({ min: 1, max: 3 });
const partyId = few.map(partyIdOf);
const guestId = fc.integer({ min: 1, max: 2 }).map(guestIdOf);
const queueId = few.map(queueIdOf);
const seatingId = few.map(seatingIdOf);
const tableId = few.map(tableIdOf);
const someTables = fc.array(tableId, { maxLength: 3 });
export const pastOpId = fc.integer({ min: 0, max: 40 }).map(opIdOf);
const orderKey = fc.maxSafeInteger();

/** Names as guests have them. */
export const arbitraryName = fc.constantFrom('', 'Nguyễn', '田中', "O'Brien", '🦄 Zoë', 'محمد', 'Smith');

const personal = fc.record({
  name: arbitraryName,
  phone: fc.constantFrom(null, '+14155550132'),
  email: fc.constantFrom(null, 'guest@example.com'),
  notes: fc.constantFrom('', 'window'),
  requests: fc.constantFrom('', 'high chair'),
});
/** Some fields, with what their writer saw, or as an older version wrote them. */
const edited = fc
  .tuple(personal.chain(someOf), fc.option(personal.chain(someOf), { nil: undefined }))
  .map(([fields, was]) => ({ ...fields, was }));
const tags = fc.array(fc.constantFrom('vip', 'allergy', 'birthday', 'bar'), { maxLength: 4 });
const details = {
  size: fc.integer({ min: 1, max: 99 }),
  seatingPreference: fc.constantFrom(null, 'patio'),
  serviceType: fc.constantFrom(null, 'dine-in'),
  quotedMinutes: fc.option(fc.integer({ min: 0, max: 600 })),
};
const some = { requiredKeys: [] };

export const arbitraryPayloads: Readonly<Record<string, fc.Arbitrary<Json>>> = {
  'party.add': asJson(
    fc.record({
      ...details,
      personal,
      tags,
      partyId,
      queueId,
      guestId: fc.option(guestId),
      source: fc.constantFrom('host', 'web'),
      joinedAt: fc.integer(),
      orderKey,
      priority: fc.constantFrom('normal', 'vip'),
      bookedFor: fc.option(fc.integer()),
      expectedAt: fc.option(fc.integer()),
      quote: fc.option(arbitraryQuote),
    }),
  ),
  'party.edit': asJson(
    fc
      .tuple(
        fc.record({ partyId }),
        fc.record(
          {
            ...details,
            queueId,
            was: fc.record({ ...details, queueId }, some),
            personal: edited,
            addTags: tags,
            dropTags: tags,
          },
          some,
        ),
      )
      .map(([subject, fields]) => ({ ...subject, ...fields })),
  ),
  'party.call': asJson(
    fc
      .tuple(fc.record({ partyId }), fc.record({ tableIds: someTables, was: someTables }, some))
      .map(([subject, fields]) => ({ ...subject, ...fields })),
  ),
  'party.arrive': asJson(
    fc.record({ partyId, hereCount: fc.option(fc.integer({ min: 0, max: 99 })), orderKey }),
  ),
  'party.expect': asJson(
    fc.record({ partyId, expectedAt: fc.integer(), bookedFor: fc.option(fc.integer()), orderKey }),
  ),
  'party.prioritise': asJson(fc.record({ partyId, priority: fc.constantFrom('normal', 'vip'), orderKey })),
  'party.promise': asJson(fc.record({ partyId, promisedAt: fc.integer() })),
  'party.place': asJson(fc.record({ partyId, orderKey })),
  'party.requeue': asJson(fc.record({ partyId, orderKey })),
  'party.remove': asJson(fc.record({ partyId, reason: fc.constantFrom('cancelled', 'left', 'no-show') })),
  'party.seat': asJson(fc.record({ partyId, seatingId, tableIds: someTables })),
  'party.walk-in': asJson(
    fc.record({
      partyId,
      queueId,
      seatingId,
      size: details.size,
      tableIds: someTables,
    }),
  ),
  ...floorPayloads,
  'seating.clear': asJson(fc.record({ seatingId, leaves: fc.constantFrom('ready', 'dirty') })),
  'seating.move': asJson(
    fc
      .tuple(
        fc.record({ seatingId, tableIds: someTables }),
        fc.record({ leaves: fc.constantFrom('ready', 'dirty') }, some),
      )
      .map(([subject, left]) => ({ ...subject, ...left })),
  ),
  'table.set': asJson(
    fc
      .tuple(
        fc.record({ tableId }),
        fc.record({ removed: fc.boolean() }, some),
        fc.record(
          { name: fc.constantFrom('12', 'Patio 3'), seatsMax: fc.integer({ min: 1, max: 99 }) },
          some,
        ),
      )
      .map(([subject, removal, fields]) => ({ ...subject, ...removal, details: fields })),
  ),
  'table.mark': asJson(
    fc.record({ tableId, condition: fc.constantFrom('ready', 'dirty', 'out-of-service') }),
  ),
  'table.hold': asJson(fc.record({ tableId, partyId })),
  'table.release': asJson(fc.record({ tableId, partyId })),
  'queue.set': asJson(
    fc.record({ queueId, details: fc.constantFrom(defaultQueue, { name: 'Patio' }, { accepting: false }) }),
  ),
  'settings.set': asJson(
    fc.record({ details: fc.constantFrom({ currency: 'EUR' }, { idleLockMinutes: 9 }, { locale: 'es' }) }),
  ),
  'conflict.settle': asJson(fc.record({ settledOpId: pastOpId, how: fc.constantFrom('redone', 'kept') })),
  'guest.erase': asJson(fc.record({ guestId })),
  'history.prune': asJson(fc.record({ before: fc.integer() })),
  'log.undo': asJson(fc.record({ targetOpId: pastOpId })),
};

function someOf<Value extends object>(whole: Value): fc.Arbitrary<Partial<Value>> {
  return fc.subarray(Object.entries(whole)).map((entries) => {
    const chosen = new Set(entries.map(([key]) => key));
    const result: Partial<Value> = { ...whole };
    for (const key in result) if (!chosen.has(key)) delete result[key];
    return result;
  });
}
