// Whoever was called when the demo begins was called to a table, as a host calls: one that holds them and that nobody has.
import { expect, test } from 'vitest';
import { must } from '#shared/must.ts';
import { seatedParties, waitingParties } from './evening.ts';
import { demoTables } from './room.ts';

const taken = new Set(seatedParties.flatMap(({ tables }) => tables));
const calls = waitingParties.flatMap(({ name, size, called }) =>
  called === undefined ? [] : [{ name, size, table: called.table }],
);

test.each(calls)('$name is called to $table', ({ size, table }) => {
  const { seatsMin, seatsMax } = must(
    demoTables.find(({ name }) => name === table),
    table,
  );
  expect(size).toBeGreaterThanOrEqual(seatsMin);
  expect(size).toBeLessThanOrEqual(seatsMax);
  expect(taken).not.toContain(table);
  expect(calls.filter((call) => call.table === table)).toHaveLength(1);
});
