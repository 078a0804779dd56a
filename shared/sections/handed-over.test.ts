import { expect, test } from 'vitest';
import type { Seating } from '#shared/seatings/seating.ts';
import { table } from '#shared/tables/table.ts';
import { makeOp } from '#shared/testing/make-op.ts';
import { createModelLog } from '#shared/testing/model-log.ts';
import { sectionOf, sittingOf } from '#shared/testing/service-rows.ts';
import { sectionIdOf, tableIdOf } from '#shared/testing/test-ids.ts';
import { sittingsHandedOver } from './handed-over.ts';

const [window, patio] = [sectionIdOf(1), sectionIdOf(2)];

/** Table 1 and 2 stand at the window, 3 on the patio, 4 nowhere. */
const tables = [1, 2, 3, 4].map((number) => {
  const log = createModelLog();
  const sectionId = [window, window, patio, null][number - 1] ?? null;
  const details = { name: String(number), sectionId };
  log.apply(makeOp(number, 'table.set', { tableId: tableIdOf(number), details }));
  return table.schema.parse(log.row('table', tableIdOf(number)));
});

const sitting = (number: number, serverId: string | null): Seating =>
  sittingOf(number, serverId, { covers: 2, seatedAt: 0 });

const handed = (seatings: readonly Seating[], of: readonly (string | null)[], to: string | null) =>
  sittingsHandedOver(
    { sections: of.map((serverId, at) => sectionOf(at + 1, serverId)), tables, seatings },
    { sectionId: window, serverId: to },
  ).map(({ id }) => Number.parseInt(id.slice(-2), 16));

test('those the leaving server looks after in the section, and those nobody does', () => {
  const seatings = [sitting(1, 'ana'), sitting(2, null), sitting(3, 'ana')];
  expect(handed(seatings, ['ana', 'ana'], 'ben')).toEqual([1, 2]);
});

test('somebody else’s party in the section stays theirs', () => {
  expect(handed([sitting(1, 'caro'), sitting(2, 'ana')], ['ana', 'ben'], 'ben')).toEqual([2]);
});

test('with the last section goes whoever they look after elsewhere', () => {
  const seatings = [sitting(1, 'ana'), sitting(3, 'ana'), sitting(4, 'ana')];
  expect(handed(seatings, ['ana', 'ben'], 'caro')).toEqual([1, 3, 4]);
});

test('a section that keeps its server takes over everybody who sits in it', () => {
  const seatings = [sitting(1, 'ana'), sitting(2, 'ben'), sitting(3, 'ana')];
  expect(handed(seatings, ['ben', 'caro'], 'ben')).toEqual([1]);
});

test('who has left changes no hands', () => {
  const gone = { ...sitting(1, 'ana'), clearedAt: 1 };
  expect(handed([gone], ['ana'], 'ben')).toEqual([]);
});
