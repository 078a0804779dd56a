import { expect, test } from 'vitest';
import { tableIdOf } from '#shared/testing/test-ids.ts';
import { nextName } from './next-name.ts';
import { table } from './table.ts';

const named = (area: string, names: readonly string[], removed = false) =>
  names.map((name, at) =>
    table.schema.parse({
      id: tableIdOf(at + 1),
      name,
      area,
      seatsMin: 2,
      seatsMax: 4,
      condition: 'ready',
      conditionAt: 0,
      heldForPartyId: null,
      openSeatingIds: [],
      removed,
    }),
  );

test('the first number nobody has is next, in the way the room counts', () => {
  const tables = [...named('Dining room', ['1', '2', '4']), ...named('Patio', ['P1', 'P2', 'Bench'])];
  expect(nextName(tables, 'Dining room')).toBe('3');
  expect(nextName(tables, 'Patio')).toBe('P3');
  expect(nextName(tables, 'Terrace')).toBe('3');
});

test('the number of a table that was removed is free again', () => {
  expect(nextName(named('Dining room', ['1', '2'], true), 'Dining room')).toBe('1');
});
