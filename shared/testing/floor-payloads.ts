// Payloads of the ops about the floor, its sections, servers and the kitchen, over the same handful of ids.
import fc from 'fast-check';
import type { Json } from '#shared/log/canonical-json.ts';
import { asJson } from './as-json.ts';
import { joinIdOf, seatingIdOf, sectionIdOf, serviceTypeIdOf, tableIdOf } from './test-ids.ts';

const few = fc.integer({ min: 1, max: 3 });
const seatingId = few.map(seatingIdOf);
const tableId = few.map(tableIdOf);
const sectionId = few.map(sectionIdOf);
const serverId = fc.constantFrom('ana', 'ben');
const some = { requiredKeys: [] };
const seats = fc.integer({ min: 1, max: 99 });
const tables = fc.uniqueArray(tableId, { minLength: 2, maxLength: 3 });

const details = fc.record(
  {
    x: fc.option(fc.integer({ min: 0, max: 2000 })),
    shape: fc.constantFrom('round', 'booth'),
    rotation: fc.integer({ min: 0, max: 359 }),
    sectionId: fc.option(sectionId),
  },
  some,
);

export const floorPayloads: Readonly<Record<string, fc.Arbitrary<Json>>> = {
  'floor.arrange': asJson(
    fc.record({
      changes: fc.array(
        fc
          .tuple(fc.record({ tableId, details }), fc.record({ removed: fc.boolean() }, some))
          .map(([change, removal]) => ({ ...change, ...removal })),
        { minLength: 1, maxLength: 3 },
      ),
    }),
  ),
  'table.combine': asJson(fc.record({ tableIds: tables })),
  'table.split': asJson(fc.record({ tableIds: tables })),
  'join.set': asJson(
    fc
      .tuple(
        fc.record({ joinId: few.map(joinIdOf) }),
        fc.record({ removed: fc.boolean() }, some),
        fc.record({ tableIds: tables, seatsMin: seats, seatsMax: seats }, some),
      )
      .map(([subject, removal, fields]) => ({ ...subject, ...removal, details: fields })),
  ),
  'section.set': asJson(
    fc
      .tuple(
        fc.record({ sectionId }),
        fc.record({ removed: fc.boolean() }, some),
        fc.record({ name: fc.constantFrom('A', 'Patio') }, some),
      )
      .map(([subject, removal, fields]) => ({ ...subject, ...removal, details: fields })),
  ),
  'section.assign': asJson(
    fc.record({
      sectionId,
      serverId: fc.option(serverId),
      seatingIds: fc.array(seatingId, { maxLength: 3 }),
    }),
  ),
  'server.cut': asJson(fc.record({ serverId, isCut: fc.boolean() })),
  'kitchen.pace': asJson(fc.record({ percent: fc.constantFrom(0, 10, 20, 30) })),
  'service-type.set': asJson(
    fc.record({
      serviceTypeId: few.map(serviceTypeIdOf),
      details: fc.record({ name: fc.constantFrom('Dinner', 'Brunch'), active: fc.boolean() }, some),
    }),
  ),
  'seating.stage': asJson(
    fc.record({ seatingId, stage: fc.constantFrom('seated', 'ordered', 'mains', 'check', 'paid', 'flambé') }),
  ),
  'seating.swap': asJson(fc.record({ seatingId, otherSeatingId: seatingId })),
};
