// What is offered to a party, in which order, and for which reason.
import { describe, expect, test } from 'vitest';
import { type Join, join } from '#shared/joins/join.ts';
import { type Table, table } from '#shared/tables/table.ts';
import { joinIdOf, partyIdOf, seatingIdOf, sectionIdOf, tableIdOf } from '#shared/testing/test-ids.ts';
import { isLeftForLarger } from './left-for-larger.ts';
import { type OfferSetting, rankOffers } from './rank-offers.ts';
import { tableOffers } from './table-offer.ts';

const tableOf = (number: number, fields: Partial<Table>): Table =>
  table.schema.parse({
    id: tableIdOf(number),
    name: String(number),
    area: 'Dining room',
    seatsMin: 1,
    seatsMax: 4,
    condition: 'ready',
    conditionAt: 0,
    heldForPartyId: null,
    openSeatingIds: [],
    removed: false,
    ...fields,
  });

const joinOf = (numbers: readonly number[], seatsMin: number, seatsMax: number): Join =>
  join.schema.parse({
    id: joinIdOf(1),
    tableIds: numbers.map(tableIdOf),
    seatsMin,
    seatsMax,
    removed: false,
  });

const floorOf = (tables: readonly Table[], joins: readonly Join[] = []) => ({
  tables,
  joins,
  who: { waits: () => true, sits: () => true },
});

const settingFor = (size: number, fields: Partial<OfferSetting> = {}): OfferSetting => ({
  party: { size, seatingPreference: null },
  serverOf: () => null,
  turnOf: () => null,
  ...fields,
});

const offered = (floor: ReturnType<typeof floorOf>, setting: OfferSetting) =>
  rankOffers(tableOffers(floor, partyIdOf(1)), setting).map(({ tableIds, reason }) => [
    tableIds,
    reason.kind,
  ]);

describe('what is offered', () => {
  test('is clean, free and held for nobody else', () => {
    const tables = [
      tableOf(1, { openSeatingIds: [seatingIdOf(1)] }),
      tableOf(2, { condition: 'dirty' }),
      tableOf(3, { condition: 'out-of-service' }),
      tableOf(4, { heldForPartyId: partyIdOf(2) }),
      tableOf(5, { heldForPartyId: partyIdOf(1) }),
    ];
    expect(tableOffers(floorOf(tables), partyIdOf(1)).map(({ tableIds }) => tableIds)).toEqual([
      [tableIdOf(5)],
    ]);
  });

  test('of a join needs all of its tables; what was put together already is offered whole', () => {
    const tables = [tableOf(1, {}), tableOf(2, {}), tableOf(3, { openSeatingIds: [seatingIdOf(1)] })];
    const ids = (floor: ReturnType<typeof floorOf>) =>
      tableOffers(floor, null).map(({ tableIds }) => tableIds.length);
    expect(ids(floorOf(tables, [joinOf([1, 2], 5, 8)]))).toEqual([1, 1, 2]);
    expect(ids(floorOf(tables, [joinOf([1, 3], 5, 8)]))).toEqual([1, 1]);
    const together = tables.slice(0, 2).map((each) => ({ ...each, joinedTo: tableIdOf(1) }));
    expect(ids(floorOf(together, [joinOf([1, 2], 5, 8)]))).toEqual([2]);
  });
});

test('of tables put together the one nobody sits at is offered alone while somebody sits at the other', () => {
  const tables = [
    tableOf(1, { joinedTo: tableIdOf(1), openSeatingIds: [seatingIdOf(1)] }),
    tableOf(2, { joinedTo: tableIdOf(1) }),
  ];
  expect(tableOffers(floorOf(tables), null).map(({ tableIds }) => tableIds)).toEqual([[tableIdOf(2)]]);
});

describe('the best table', () => {
  test('wastes the fewest seats and is not meant for larger parties', () => {
    const tables = [
      tableOf(1, { seatsMax: 6, seatsMin: 5 }),
      tableOf(2, { seatsMax: 4 }),
      tableOf(3, { seatsMax: 2 }),
    ];
    expect(offered(floorOf(tables), settingFor(3))).toEqual([
      [[tableIdOf(2)], 'fits'],
      [[tableIdOf(1)], 'fits'],
    ]);
  });

  test('stands where the party asked to sit', () => {
    const tables = [tableOf(1, { seatsMax: 2 }), tableOf(2, { seatsMax: 4, area: 'Patio' })];
    const party = { size: 2, seatingPreference: 'patio' };
    expect(offered(floorOf(tables), { ...settingFor(2), party })[0]).toEqual([[tableIdOf(2)], 'asked-for']);
  });

  test('among equals belongs to whoever is next', () => {
    const tables = [tableOf(1, { sectionId: sectionIdOf(1) }), tableOf(2, { sectionId: sectionIdOf(2) })];
    const turns = ['ben', 'ana'];
    const setting = settingFor(4, {
      serverOf: (id) => (id === sectionIdOf(1) ? 'ana' : 'ben'),
      turnOf: (id) => turns.indexOf(id),
    });
    expect(offered(floorOf(tables), setting)[0]).toEqual([[tableIdOf(2)], 'next-server']);
  });

  test('is not with a server who is cut while any other takes the party, however large', () => {
    const cut = tableOf(1, { seatsMax: 2, sectionId: sectionIdOf(1) });
    const setting = settingFor(2, { serverOf: (id) => (id === null ? null : 'ana') });
    const others = [cut, tableOf(2, { seatsMax: 10, seatsMin: 6 })];
    expect(offered(floorOf(others), setting)[0]).toEqual([[tableIdOf(2)], 'fits']);
    expect(offered(floorOf([cut]), setting)).toEqual([[[tableIdOf(1)], 'fits']]);
  });

  test('is a join only where no single table is nearly as good', () => {
    const joins = [joinOf([1, 2], 5, 8)];
    const pair = [tableOf(1, {}), tableOf(2, {})];
    expect(offered(floorOf(pair, joins), settingFor(7))).toEqual([
      [[tableIdOf(1), tableIdOf(2)], 'together'],
    ]);
    const withEight = [...pair, tableOf(3, { seatsMax: 8, seatsMin: 6 })];
    expect(offered(floorOf(withEight, joins), settingFor(7))[0]).toEqual([[tableIdOf(3)], 'fits']);
  });

  test('is never a join the party would not fill', () => {
    expect(offered(floorOf([tableOf(1, {}), tableOf(2, {})], [joinOf([1, 2], 5, 8)]), settingFor(3))).toEqual(
      [
        [[tableIdOf(1)], 'fits'],
        [[tableIdOf(2)], 'fits'],
      ],
    );
  });
});

describe('tables that stand together', () => {
  const together = [1, 2].map((number) => tableOf(number, { joinedTo: tableIdOf(1) }));
  const isLeft = (tables: readonly Table[], small: number, large: number): boolean => {
    const floor = floorOf(tables);
    const [sitter, late] = [
      { id: partyIdOf(1), size: small },
      { id: partyIdOf(2), size: large },
    ];
    const needy = [{ party: late, offers: tableOffers(floor, late.id) }];
    return tableOffers(floor, sitter.id)
      .filter(({ tableIds }) => tableIds.length > 1)
      .some((offer) => isLeftForLarger(offer, sitter, needy));
  };

  test('are left to somebody larger who is late and has nowhere else, and else offered to whoever comes', () => {
    expect(isLeft(together, 3, 5)).toBe(true);
    expect(isLeft([...together, tableOf(3, { seatsMax: 6 })], 3, 5)).toBe(false);
    expect(isLeft(together, 3, 9)).toBe(false);
    expect(isLeft(together, 6, 5)).toBe(false);
  });
});
