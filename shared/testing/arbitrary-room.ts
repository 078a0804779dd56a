// Houses and rooms nobody would draw by hand, for the properties of a quote.
import fc from 'fast-check';
import type { House } from '#shared/quoting/house.ts';
import type { Room, RoomTable, TableNow, Tonight } from '#shared/quoting/room.ts';

export interface Evening {
  readonly house: House;
  readonly tonight: Tonight;
  readonly room: Room;
}

const at = 150;
const sizes = fc.integer({ min: 1, max: 12 });
const past = fc.double({ min: -60, max: at, noNaN: true });

const tableNow = (ids: readonly string[]): fc.Arbitrary<TableNow> =>
  fc.oneof(
    fc.constant({ kind: 'free' } as const),
    fc.constant({ kind: 'out' } as const),
    fc.record({ kind: fc.constant('dirty'), since: past }),
    fc.record({ kind: fc.constant('called'), lead: fc.constantFrom(...ids), size: sizes, since: past }),
    fc.record({
      kind: fc.constant('occupied'),
      lead: fc.constantFrom(...ids),
      size: sizes,
      since: past,
      checkAt: fc.option(past),
    }),
  );

const waitingParty = (index: number) =>
  fc.record({
    id: fc.constant(`p${index}`),
    size: sizes,
    joinedAt: past,
    arrivesAt: fc.option(fc.double({ min: at - 20, max: at + 60, noNaN: true })),
  });

const roomOf = (house: House): fc.Arbitrary<Room> => {
  const ids = house.tables.map(({ id }) => id);
  const table = (id: string): fc.Arbitrary<RoomTable> =>
    fc.record({
      id: fc.constant(id),
      now: tableNow(ids),
      heldFor: fc.option(fc.constantFrom('p0', 'p1', 'stranger'), { freq: 4 }),
    });
  return fc.record({
    at: fc.constant(at),
    tables: fc.tuple(...ids.map(table)),
    waiting: fc
      .integer({ min: 1, max: 12 })
      .chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => waitingParty(index)))),
    bookings: fc.array(
      fc.record({
        id: fc.uuid(),
        size: sizes,
        at: fc.double({ min: 100, max: 280, noNaN: true }),
      }),
      { maxLength: 4 },
    ),
  });
};

const arbitraryHouse: fc.Arbitrary<House> = fc
  .array(fc.integer({ min: 1, max: 10 }), { minLength: 1, maxLength: 60 })
  .map((seats) => {
    const tables = seats.map((count, index) => ({ id: String(index), seats: count }));
    const pairs =
      tables.length < 4
        ? []
        : [
            { tables: ['0', '1'], seats: 8 },
            { tables: ['1', '2', '3'], seats: 12 },
          ];
    return { tables, joins: pairs };
  });

const tonight: fc.Arbitrary<Tonight> = fc.record({
  weekday: fc.integer({ min: 1, max: 7 }),
  opens: fc.constant(0),
  closes: fc.constant(300),
  turns: fc.array(
    fc.record({
      size: sizes,
      seatedAt: fc.double({ min: 0, max: 60, noNaN: true }),
      readyAt: fc.double({ min: 60, max: at, noNaN: true }),
    }),
    { maxLength: 30 },
  ),
  paceTold: fc.array(
    fc.record({
      at: fc.double({ min: 0, max: at, noNaN: true }),
      percent: fc.integer({ min: -500, max: 900 }),
    }),
    { maxLength: 2 },
  ),
});

export const arbitraryEvening: fc.Arbitrary<Evening> = arbitraryHouse.chain((house) =>
  fc.record({ house: fc.constant(house), tonight, room: roomOf(house) }),
);
