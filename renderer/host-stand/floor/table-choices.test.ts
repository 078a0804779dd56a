// What Enter would do in the picker of tables: never what is too small or kept for another while something fits.
import { expect, test } from 'vitest';
import { applyPatches, noRows, type Rows } from '#renderer/store/rows.ts';
import { setTable } from '#shared/tables/set-table.ts';
import { makeOp } from '#shared/testing/make-op.ts';
import { newParty, restaurant } from '#shared/testing/restaurant.ts';
import { partyIdOf, seatingIdOf, tableIdOf } from '#shared/testing/test-ids.ts';
import { tableChoices } from './table-choices.ts';

const tables = [
  { name: 'held', seatsMin: 1, seatsMax: 2 },
  { name: 'small', seatsMin: 1, seatsMax: 2 },
  { name: 'taken', seatsMin: 1, seatsMax: 4 },
  { name: 'out', seatsMin: 1, seatsMax: 4 },
  { name: 'wide', seatsMin: 4, seatsMax: 6 },
  { name: 'exact', seatsMin: 1, seatsMax: 4 },
  { name: 'large', seatsMin: 6, seatsMax: 8 },
  { name: 'dirty', seatsMin: 1, seatsMax: 4 },
] as const;
const idOf = (name: string) => tableIdOf(tables.findIndex((one) => one.name === name) + 11);

function floor(): Rows {
  const log = restaurant();
  for (const [at, one] of tables.entries()) {
    const details = { ...one, area: 'Main', x: at * 50, y: 0, width: 36, height: 36 };
    log.apply(makeOp(50 + at, setTable.kind, { tableId: idOf(one.name), details }));
  }
  log.apply(makeOp(1, 'party.add', newParty(21, 'Haddad')));
  log.apply(makeOp(2, 'party.add', newParty(22, 'Okafor')));
  log.apply(makeOp(3, 'table.hold', { tableId: idOf('held'), partyId: partyIdOf(21) }));
  const seat = { partyId: partyIdOf(22), seatingId: seatingIdOf(1), tableIds: [idOf('taken')] };
  log.apply(makeOp(4, 'party.seat', seat));
  log.apply(makeOp(5, 'table.mark', { tableId: idOf('out'), condition: 'out-of-service' }));
  log.apply(makeOp(6, 'table.mark', { tableId: idOf('dirty'), condition: 'dirty' }));
  return applyPatches(
    noRows,
    log.rows().map(({ kind, row }) => ({ kind, id: row.id, row })),
  );
}

const names = new Set<string>(tables.map(({ name }) => name));
const offered = (wanted: { readonly nearId?: string; readonly breaks?: readonly string[] } = {}) => {
  const { nearId, breaks = [] } = wanted;
  const broken = breaks.map(idOf);
  return tableChoices(floor(), {
    size: 4,
    partyId: partyIdOf(1),
    text: '',
    nearId,
    breaks: (ids) => broken.some((id) => ids.includes(id)),
  })
    .flatMap(({ view }) => view.tables.map(({ name }) => name))
    .filter((name) => names.has(name));
};

test('what fits comes first, then what is too small, taken, held for another, and out of service last', () => {
  expect(offered()).toEqual(['exact', 'wide', 'large', 'dirty', 'small', 'taken', 'held', 'out']);
});

test('what fits and breaks nothing comes before what fits and breaks a promise, which comes before the rest', () => {
  expect(offered({ breaks: ['exact', 'small'] }).slice(0, 3)).toEqual(['wide', 'exact', 'large']);
  expect(offered({ breaks: ['exact', 'wide'] }).slice(0, 3)).toEqual(['exact', 'wide', 'large']);
});

test('where somebody was dropped comes first, but not where they find no seat or another is expected', () => {
  expect(offered({ nearId: idOf('large'), breaks: ['large'] })[0]).toBe('large');
  expect(offered({ nearId: idOf('taken') })[0]).toBe('taken');
  expect(offered({ nearId: idOf('small') })[0]).toBe('exact');
  expect(offered({ nearId: idOf('held') })[0]).toBe('exact');
});

test('a party that sits is not offered the table it sits at', () => {
  const names = tableChoices(floor(), { size: 4, partyId: partyIdOf(22), text: '' }).map(
    ({ view }) => view.tables[0]?.name,
  );
  expect(names).toContain('exact');
  expect(names).not.toContain('taken');
});
