import { expect, test } from 'vitest';
import type { Op } from '#shared/log/op.ts';
import { addParty, makeOp, openTestLog, seatParty, setMain, setTable, undoOp } from './log-fixture.ts';

const by = (actor: string, op: Op): Op => ({ ...op, actor: { kind: 'staff', id: actor } });

test('T6, T7: each person takes back their own steps, whatever the screen remembers', () => {
  const log = openTestLog();
  const zoesParty = by('zoe', addParty('Dow'));
  const bosParty = by('bo', addParty('Gil'));
  for (const op of [setMain(), zoesParty, bosParty]) log.commit(op);
  expect(log.steps('zoe').undo.map(({ opId }) => opId)).toEqual([zoesParty.opId]);
  expect(log.steps('bo').undo.map(({ opId }) => opId)).toEqual([bosParty.opId]);
  expect(log.steps('nobody')).toEqual({ undo: [], redo: [] });
});

test('T38: a step that was taken back can be done again, and is named as what it was', () => {
  const log = openTestLog();
  const undone = undoOp(addParty('Dow'));
  for (const op of [setMain(), addParty('Dow'), undone]) log.commit(op);
  expect(log.steps('maria')).toMatchObject({
    undo: [],
    redo: [{ opId: undone.opId, kind: 'party.add', payload: addParty('Dow').payload }],
  });
  log.commit(undoOp(undone));
  expect(log.steps('maria')).toMatchObject({ undo: [{ kind: 'party.add' }], redo: [] });
});

test('the first queue is no step; a refused gesture and one that changed nothing are none either', () => {
  const log = openTestLog();
  for (const op of [setMain(), setTable('4'), addParty('Dow'), seatParty('Dow', ['4'])]) log.commit(op);
  log.commit(seatParty('Nobody', ['4']));
  log.commit(makeOp('set 4 again', { kind: 'table.mark', payload: { tableId: '?', condition: 'dirty' } }));
  expect(log.steps('maria').undo.map(({ kind }) => kind)).toEqual(['table.set', 'party.add', 'party.seat']);
});
