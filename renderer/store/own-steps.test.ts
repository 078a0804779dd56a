import { expect, test } from 'vitest';
import { createView } from '#renderer/host-stand/create-view.ts';
import { noSteps } from '#shared/log/steps.ts';
import type { Gesture } from './gesture.ts';
import { keepStep, readSteps, stepsNow } from './own-steps.ts';
import { createStandStore } from './stand-store.ts';
import { noQuotes, quietSync, standIn } from './station-stand-in.ts';

const made = (opId: string, more: Partial<Gesture> = {}): Gesture => ({
  opId,
  kind: 'parties.add',
  input: { partyId: opId },
  madeAt: 1,
  steadyMs: 1,
  staffId: 'zoe',
  isSent: false,
  gestureId: null,
  ...more,
});

const undoOf = (opId: string, targetOpId: string): Gesture =>
  made(opId, { kind: 'log.undo', input: { targetOpId } });

const marker = { opId: 'marker', kind: 'party.add', payload: { partyId: 'marker' } };
const saved = { staffId: 'zoe', steps: { undo: [marker], redo: [] }, isRead: true };
const nothing = { staffId: 'zoe', saved, pending: [], passed: [] };

const undoIds = (known: Parameters<typeof stepsNow>[0]) => stepsNow(known).undo.map(({ opId }) => opId);

test('T1: what is still kept comes before what was saved, the newest first', () => {
  expect(undoIds({ ...nothing, pending: [made('ghost'), made('ghost2')] })).toEqual([
    'marker',
    'ghost',
    'ghost2',
  ]);
  const undone = [made('ghost'), made('ghost2'), undoOf('u', 'ghost2')];
  expect(undoIds({ ...nothing, pending: undone })).toEqual(['marker', 'ghost']);
});

test('a kept gesture the station turns out to have is one step, not two', () => {
  expect(undoIds({ ...nothing, pending: [made('marker')] })).toEqual(['marker']);
});

test('T7: nobody else’s steps, saved or kept', () => {
  expect(undoIds({ ...nothing, staffId: 'bo', pending: [made('ghost')] })).toEqual([]);
  expect(undoIds({ ...nothing, staffId: null, pending: [made('ghost', { staffId: null })] })).toEqual([]);
});

test('a step whose undo was refused does not block the one before it', () => {
  expect(undoIds({ ...nothing, pending: [made('ghost')], passed: ['ghost'] })).toEqual(['marker']);
});

test('T6: steps are read from the station, again when something was accepted meanwhile', async () => {
  const store = createStandStore();
  const view = createView();
  store.setState({
    door: { kind: 'open', staffId: 'zoe', name: 'Zoë', rights: { role: 'host', granted: [], refused: [] } },
  });
  const snapshot = {
    bootId: 'boot',
    revision: 1,
    entities: [],
    staff: [],
    house: null,
    sync: quietSync,
    quotes: noQuotes,
    practice: null,
  };
  const stand = standIn({ answer: () => ({ kind: 'unknown' }), snapshot: () => snapshot });
  let reads = 0;
  const steps = () => {
    reads += 1;
    if (reads > 1) return Promise.resolve({ undo: [marker], redo: [] });
    keepStep(view, made('marker'), { kind: 'accepted', flags: [] });
    return Promise.resolve(noSteps);
  };
  await readSteps({ store, view, station: { ...stand.station, steps } });
  expect(view.getState().savedSteps).toEqual(saved);
});
