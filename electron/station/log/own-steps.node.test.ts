import { expect, test } from 'vitest';
import type { Op } from '#shared/log/op.ts';
import { addParty, makeOp, openTestLog, seatParty, setMain, setTable, undoOp } from './log-fixture.ts';
import type { StationLog } from './station-log.ts';

const by = (actor: string, op: Op): Op => ({ ...op, actor: { kind: 'staff', id: actor } });

const stepsOf = (log: StationLog, staffId: string, screenId = 'stand') => log.steps({ staffId, screenId });

test('T6, T7: each person takes back their own steps, whatever the screen remembers', () => {
  const log = openTestLog();
  const zoesParty = by('zoe', addParty('Dow'));
  const bosParty = by('bo', addParty('Gil'));
  for (const op of [setMain(), zoesParty, bosParty]) log.commit(op, 'stand');
  expect(stepsOf(log, 'zoe').undo.map(({ opId }) => opId)).toEqual([zoesParty.opId]);
  expect(stepsOf(log, 'bo').undo.map(({ opId }) => opId)).toEqual([bosParty.opId]);
  expect(stepsOf(log, 'nobody')).toEqual({ undo: [], redo: [] });
});

test('T38: a step that was taken back can be done again, and is named as what it was', () => {
  const log = openTestLog();
  const undone = undoOp(addParty('Dow'));
  for (const op of [setMain(), addParty('Dow'), undone]) log.commit(op, 'stand');
  expect(stepsOf(log, 'maria')).toMatchObject({
    undo: [],
    redo: [{ opId: undone.opId, kind: 'party.add', payload: addParty('Dow').payload }],
  });
  log.commit(undoOp(undone), 'stand');
  expect(stepsOf(log, 'maria')).toMatchObject({ undo: [{ kind: 'party.add' }], redo: [] });
});

test('the first queue is no step; a refused gesture and one that changed nothing are none either', () => {
  const log = openTestLog();
  for (const op of [setMain(), setTable('4'), addParty('Dow'), seatParty('Dow', ['4'])])
    log.commit(op, 'stand');
  log.commit(seatParty('Nobody', ['4']), 'stand');
  log.commit(
    makeOp('set 4 again', { kind: 'table.mark', payload: { tableId: '?', condition: 'dirty' } }),
    'stand',
  );
  expect(stepsOf(log, 'maria').undo.map(({ kind }) => kind)).toEqual([
    'table.set',
    'party.add',
    'party.seat',
  ]);
});

test('a step is taken back at the screen it was made at, and a second one has none of it', () => {
  const log = openTestLog();
  log.commit(setMain());
  log.commit(addParty('Dow'), 'stand');
  log.commit(addParty('Gil'), 'tablet');
  const names = (screenId: string) => stepsOf(log, 'maria', screenId).undo.map(({ opId }) => opId);
  expect(names('stand')).toEqual([addParty('Dow').opId]);
  expect(names('tablet')).toEqual([addParty('Gil').opId]);
});

test('a step that another screen took back, by its line in the feed, is taken back for its own screen too', () => {
  const log = openTestLog();
  log.commit(setMain());
  log.commit(addParty('Dow'), 'stand');
  const undone = undoOp(addParty('Dow'));
  log.commit(undone, 'tablet');
  expect(stepsOf(log, 'maria', 'stand')).toMatchObject({ undo: [], redo: [{ opId: undone.opId }] });
  expect(stepsOf(log, 'maria', 'tablet')).toMatchObject({ undo: [{ opId: undone.opId }], redo: [] });
});
