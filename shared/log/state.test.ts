// Rows have one spelling and a state has one number, whatever order things came in.
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryOps } from '#shared/testing/arbitrary-ops.ts';
import { arbitraryRows } from '#shared/testing/arbitrary-rows.ts';
import { createModelLog, type ModelRow } from '#shared/testing/model-log.ts';
import { canonicalJson, json, sameJson } from './canonical-json.ts';
import { columnsOf } from './column.ts';
import { entities } from './entities.ts';
import { stateHash } from './state-hash.ts';

const sha256 = (text: string) => new Uint8Array(createHash('sha256').update(text).digest());
const hashOf = (rows: readonly ModelRow[]) =>
  stateHash(
    sha256,
    rows.map(({ kind, row }) => [kind, row] as const),
  );

const arbitraryJson = fc
  .jsonValue({ noUnicodeString: false })
  .filter((value) => json.safeParse(value).success)
  .map((value) => json.parse(value));

describe('canonical JSON', () => {
  test('does not depend on the order of keys and says the same as the value', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), arbitraryJson), (record) => {
        const turned = Object.fromEntries(Object.entries(record).reverse());
        expect(canonicalJson(turned)).toBe(canonicalJson(record));
        expect(sameJson(turned, record)).toBe(true);
        expect(JSON.parse(canonicalJson(record))).toEqual(JSON.parse(JSON.stringify(record)));
      }),
    );
  });

  test('tells different values apart', () => {
    fc.assert(
      fc.property(arbitraryJson, arbitraryJson, (left, right) => {
        const isSame = canonicalJson(left) === canonicalJson(right);
        expect(isSame).toBe(
          fc.stringify(JSON.parse(canonicalJson(left))) === fc.stringify(JSON.parse(canonicalJson(right))),
        );
      }),
    );
  });

  test('has no room for a float, since two databases spell one differently', () => {
    expect(json.safeParse(0.5).success).toBe(false);
    expect(json.safeParse(2 ** 53).success).toBe(false);
    expect(json.safeParse({ size: 4 }).success).toBe(true);
  });
});

describe('the state hash', () => {
  test('does not depend on the order of rows, and notices one changed field', () => {
    fc.assert(
      fc.property(arbitraryRows, (generated) => {
        const rows = createModelLog(generated).rows();
        expect(hashOf([...rows].reverse())).toBe(hashOf(rows));
        const [first, ...rest] = rows;
        if (first === undefined || !('removed' in first.row)) return;
        const changed = { ...first, row: { ...first.row, removed: first.row.removed !== true } };
        expect(hashOf([changed, ...rest])).not.toBe(hashOf(rows));
      }),
    );
  });

  test('is the same for a row with fields of a newer version, which an older one does not keep', () => {
    fc.assert(
      fc.property(arbitraryRows, (rows) => {
        const newer = rows.map(({ kind, row }) => ({ kind, row: { ...row, ofTomorrow: 1 } }));
        expect(hashOf(newer)).toBe(hashOf(rows));
      }),
    );
  });

  test('can be told of every state random gestures reach', () => {
    fc.assert(
      fc.property(arbitraryOps, (ops) => {
        const log = createModelLog();
        for (const op of ops) log.apply(op);
        expect(hashOf(log.rows())).toMatch(/^[0-9a-f]{16}$/);
      }),
    );
  });
});

test('every field of every entity has a column of a type both databases have', () => {
  for (const entity of entities) {
    expect(columnsOf(entity).map(({ field }) => field)).toEqual(Object.keys(entity.schema.shape));
  }
  const party = entities.find(({ kind }) => kind === 'party');
  expect(party === undefined ? [] : columnsOf(party)).toEqual(
    expect.arrayContaining([
      { field: 'quotedMinutes', name: 'quoted_minutes', type: 'integer', nullable: true },
      { field: 'openSeatingIds', name: 'open_seating_ids', type: 'json', nullable: false },
      { field: 'status', name: 'status', type: 'text', nullable: false },
      { field: 'personal', name: 'personal', type: 'json', nullable: false },
    ]),
  );
});
