// A card in the inbox shows both sides of a clash: who did the other thing, and what it was.
import { expect, test } from 'vitest';
import type { Json } from '#shared/log/canonical-json.ts';
import type { Op } from '#shared/log/op.ts';
import { joinCloud, pullPages, pushBatch, TestCloud } from './cloud-fixture.ts';
import {
  addParty,
  editParty,
  evening,
  idOf,
  openTestLog,
  removeParty,
  seatParty,
  setMain,
  setTable,
} from './log-fixture.ts';
import type { StationLog } from './station-log.ts';

function open(): { readonly a: StationLog; readonly b: StationLog; readonly sync: () => void } {
  const cloud = new TestCloud();
  const [a, b] = [openTestLog('A'), openTestLog('B')];
  for (const log of [a, b]) joinCloud(log, cloud);
  for (const op of [setMain(), setTable('4'), addParty('Gil')]) a.commit(op);
  const sync = (): void => {
    for (const log of [a, b, a]) {
      pushBatch(log, cloud);
      pullPages(log, cloud);
    }
  };
  sync();
  return { a, b, sync };
}

const edit = (actor: string, changes: Readonly<Record<string, Json>>): Op => ({
  ...editParty('Gil', changes, actor),
  actor: { kind: 'staff', id: actor },
});

test('a no-show and a seat, made offline: the card of each station has both', () => {
  const { a, b, sync } = open();
  const seated = {
    ...seatParty('Gil', ['4']),
    actor: { kind: 'staff' as const, id: 'bo' },
    occurredAt: evening + 1,
  };
  a.commit(seated);
  const removed = removeParty('Gil');
  b.commit(removed);
  sync();
  for (const log of [a, b]) {
    expect(log.conflicts()).toMatchObject([
      {
        op: { opId: removed.opId, actor: { id: 'maria' } },
        conflict: {
          flags: [{ kind: 'already-seated' }],
          others: [{ opId: seated.opId, kind: 'party.seat', actor: { id: 'bo' }, happenedAt: evening + 1 }],
        },
      },
    ]);
  }
});

test('two sizes given offline: the later stands, the card names who gave the other', () => {
  const { a, b, sync } = open();
  a.commit(edit('bo', { size: 3, was: { size: 2 } }));
  b.commit(edit('zoe', { size: 5, was: { size: 2 } }));
  sync();
  for (const log of [a, b]) {
    expect(log.row('party', idOf('Gil'))).toMatchObject({ size: 5 });
    expect(log.conflicts()).toMatchObject([
      { op: { actor: { id: 'zoe' } }, conflict: { others: [{ actor: { id: 'bo' }, payload: { size: 3 } }] } },
    ]);
  }
});

test('a phone given by two: the personal fields are found too', () => {
  const { a, b, sync } = open();
  const phone = (number: string) => ({ personal: { phone: number, was: { phone: null } } });
  a.commit(edit('bo', phone('+14155550132')));
  b.commit(edit('zoe', phone('+14155550199')));
  sync();
  expect(a.conflicts()).toMatchObject([
    { conflict: { flags: [{ field: 'phone' }], others: [{ actor: { id: 'bo' } }] } },
  ]);
});

test('notes written at two stations offline are both kept, and nobody has to settle anything', () => {
  const { a, b, sync } = open();
  const note = (notes: string) => ({ personal: { notes, was: { notes: '' } } });
  a.commit(edit('bo', note('from A')));
  b.commit(edit('zoe', note('from B')));
  sync();
  for (const log of [a, b]) {
    expect(log.row('party', idOf('Gil'))).toMatchObject({ personal: { notes: 'from A / from B' } });
    expect(log.conflicts()).toEqual([]);
  }
});

test('a clash made here is shown with its other side before the cloud knows of it', () => {
  const { a } = open();
  const seated = seatParty('Gil', ['4']);
  a.commit(seated);
  a.commit(removeParty('Gil'));
  expect(a.conflicts()).toMatchObject([{ seq: null, conflict: { others: [{ opId: seated.opId }] } }]);
});
