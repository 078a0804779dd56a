import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnsOf } from '#shared/log/column.ts';
import { entities } from '#shared/log/entities.ts';
import { swept } from '#shared/log/fold.ts';
import { party, partyStatus } from '#shared/parties/party.ts';
import { createEntityRows } from './entity-rows.ts';
import { idOf } from './log-fixture.ts';
import { openMemoryDatabase } from './memory-database.ts';
import { openCondition } from './open-condition.ts';

interface TableColumn {
  readonly name: string;
  readonly type: string;
  readonly notnull: number;
  readonly pk: number;
}

/** A column that came later stands behind the others. */
const byName = (left: { readonly name: string }, right: { readonly name: string }): number =>
  left.name < right.name ? -1 : 1;

const db = openMemoryDatabase();
const rows = createEntityRows(db);

test.each(entities.map((entity) => [entity.kind, entity] as const))(
  'the table of %s has exactly the columns of its definition',
  (_, entity) => {
    const found = db.prepare<[], TableColumn>(`PRAGMA table_info(${entity.table})`).all();
    const wanted = columnsOf(entity).map(({ name, type, nullable }) => ({
      name,
      type: type === 'integer' || type === 'boolean' ? 'INTEGER' : 'TEXT',
      isNullable: nullable,
    }));
    const columns = found.map(({ name, type, notnull }) => ({ name, type, isNullable: notnull === 0 }));
    expect(columns.sort(byName)).toEqual(
      [...wanted, { name: 'seq', type: 'INTEGER', isNullable: false }].sort(byName),
    );
    expect(found.filter(({ pk }) => pk > 0).map(({ name }) => name)).toEqual(['id']);
  },
);

test.each(entities.map(({ kind, table }) => [kind, table] as const))(
  'open rows of %s are found without reading closed ones',
  (kind, table) => {
    const condition = openCondition(kind);
    if (condition === 'true' || condition === 'false') return;
    const plan = db
      .prepare<[], { readonly detail: string }>(
        `EXPLAIN QUERY PLAN SELECT * FROM ${table} WHERE ${condition}`,
      )
      .all();
    expect(plan.map(({ detail }) => detail).join()).toMatch(/USING (COVERING )?INDEX/);
  },
);

const blank = {
  id: idOf('Ana'),
  size: 2,
  personal: { name: '', phone: null, email: null, notes: '', requests: '' },
  tags: [],
  seatingPreference: null,
  serviceType: null,
  quotedMinutes: null,
  queueId: idOf('main'),
  guestId: null,
  source: 'host',
  status: 'waiting',
  joinedAt: 1,
  calledAt: null,
  requeuedAt: null,
  seatedAt: null,
  endedAt: null,
  lastNotifiedAt: null,
  timesNotified: 0,
  orderKey: 1,
  orderedBy: null,
  openSeatingIds: [],
  erased: false,
  removed: false,
};

test('every party that is open is among those a start reads', () => {
  const table = rows.table('party');
  fc.assert(
    fc.property(
      fc.constantFrom(...partyStatus.options),
      fc.array(fc.constantFrom(idOf('s1'), idOf('s2')), { maxLength: 2 }),
      fc.boolean(),
      (status, openSeatingIds, removed) => {
        const row = party.schema.parse({ ...blank, status, openSeatingIds, removed });
        table?.put({ row, seq: 1 });
        expect(table?.open().length).toBe(party.isOpen(row) ? 1 : 0);
      },
    ),
  );
});

test('rows come back as they were, with what an older version did not write, and what this one does not know falls away', () => {
  const table = rows.table('party');
  const row = { ...blank, openSeatingIds: [], tags: ['a', 'b'], erased: true, newField: 7 };
  table?.put({ row, seq: 3 });
  const known = party.schema.parse(row);
  expect(table?.get(row.id)).toEqual({ row: known, seq: 3 });
  expect(table?.codec.fit(row)).toEqual(known);
});

test('sweeps look at every kind that holds a guest or that ends', () => {
  const named = { ...blank, id: 'x', guestId: 'x', endedAt: 1, clearedAt: 1, erasedAt: null, removed: true };
  const erased = entities.filter(
    ({ kind }) => swept(kind, named, { kind: 'erase-guest', guestId: 'x' }) !== named,
  );
  expect(erased.map(({ kind }) => kind)).toEqual(['guest', 'party']);
  const sweep = { kind: 'prune-history', before: 2, guestIds: ['x'] } as const;
  const pruned = entities.filter(({ kind }) => swept(kind, { ...named, status: 'left' }, sweep) === null);
  expect(pruned.map(({ kind }) => kind)).toEqual(['guest', 'party', 'seating']);
});
