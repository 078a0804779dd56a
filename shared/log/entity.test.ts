// An entity takes a row for its own by the fields it has.
import { expect, test } from 'vitest';
import { must } from '#shared/must.ts';
import { party } from '#shared/parties/party.ts';
import { table } from '#shared/tables/table.ts';
import { restaurant } from '#shared/testing/restaurant.ts';
import { partyIdOf } from '#shared/testing/test-ids.ts';

test('a row of another kind, or one that lacks a field, is not taken for one of ours', () => {
  const row = must(restaurant().row('party', partyIdOf(1)), 'Ana');
  expect(party.owns(row)).toBe(true);
  expect(table.owns(row)).toBe(false);
  const { orderKey: _, ...withoutPlace } = row;
  expect(party.owns({ ...withoutPlace, id: row.id })).toBe(false);
});
