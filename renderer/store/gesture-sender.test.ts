import { expect, test, vi } from 'vitest';
import type { Command } from '#renderer/connection/commands.ts';
import type { CommandAnswer } from '#renderer/connection/station.ts';
import type { Gesture } from './gesture.ts';
import { createGestureSender } from './gesture-sender.ts';
import { createStandStore } from './stand-store.ts';
import { noQuotes, quietSync, standIn } from './station-stand-in.ts';

const accepted: CommandAnswer = { kind: 'accepted', flags: [] };
const open = {
  kind: 'open',
  staffId: 's1',
  name: 'Maria',
  rights: { role: 'host', granted: [], refused: [] },
} as const;

function desk(answer: (command: Command, times: number) => CommandAnswer) {
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
  const stand = standIn({ answer, snapshot: () => snapshot });
  const store = createStandStore();
  store.setState({ door: open, link: { kind: 'live' } });
  let shelved: readonly Gesture[] = [];
  const shelve = (gestures: readonly Gesture[]): void => {
    shelved = gestures;
  };
  let minted = 0;
  const time = { now: 1000, steadyNow: 70 };
  const late = vi.fn();
  const sender = createGestureSender({
    store,
    station: stand.station,
    shelf: { read: () => shelved, write: shelve },
    now: () => time.now,
    steadyNow: () => time.steadyNow,
    mintId: () => {
      minted += 1;
      return `op-${String(minted)}`;
    },
    onLocked: () => Promise.resolve(store.setState({ door: { kind: 'first-run' } })),
    onAnswer: () => undefined,
    onLateAnswer: late,
  });
  return {
    sender,
    store,
    stand,
    time,
    late,
    shelved: () => shelved,
    shelve,
  };
}

test('a gesture without an answer is sent again with the same id, until it has one', async () => {
  const { sender, stand, shelved } = desk((_command, times) => (times < 3 ? { kind: 'unknown' } : accepted));
  const { opId, answer } = sender.send('parties.callToTable', { partyId: 'p1' });
  expect(shelved()).toHaveLength(1);
  expect(await answer).toEqual(accepted);
  expect(stand.heard.map((command) => command.opId)).toEqual([opId, opId, opId]);
  expect(shelved()).toEqual([]);
});

test('gestures keep their order while the first one has no answer', async () => {
  const { sender, stand } = desk((_command, times) => (times === 1 ? { kind: 'unknown' } : accepted));
  const first = sender.send('parties.callToTable', { partyId: 'p1' });
  const second = sender.send('parties.seat', { partyId: 'p1', seatingId: 's1', tableIds: [] });
  await Promise.all([first.answer, second.answer]);
  expect(stand.heard.map(({ kind }) => kind)).toEqual([
    'parties.callToTable',
    'parties.callToTable',
    'parties.seat',
  ]);
});

test('what was kept over a reload is sent and its answer is told', async () => {
  const refused: CommandAnswer = {
    kind: 'refused',
    reason: { kind: 'not-found', subject: { kind: 'seating', id: 's1' } },
    changedBy: null,
  };
  const { sender, stand, late, shelve } = desk(() => refused);
  shelve([
    {
      opId: 'kept',
      kind: 'seatings.clear',
      input: { seatingId: 's1', leaves: 'dirty' },
      madeAt: 1,
      steadyMs: 1,
      staffId: 's1',
      isSent: true,
      gestureId: null,
    },
  ]);
  sender.resume();
  await vi.waitFor(() =>
    expect(late).toHaveBeenCalledWith(expect.objectContaining({ opId: 'kept' }), refused),
  );
  expect(stand.heard.map((command) => command.opId)).toEqual(['kept']);
});

test('what was kept says each time how long ago it was made, whatever becomes of the time of the screen', async () => {
  const minute = 60_000;
  const { sender, store, stand, time } = desk((_command, times) =>
    times === 1 ? { kind: 'unknown' } : accepted,
  );
  store.setState({ door: { kind: 'first-run' } });
  const { answer } = sender.send('parties.callToTable', { partyId: 'p1' });
  time.now -= 600 * minute;
  time.steadyNow += 12 * minute;
  store.setState({ door: open });
  await vi.waitFor(() => expect(stand.heard).toHaveLength(1));
  time.steadyNow += minute;
  await answer;
  expect(stand.heard.map(({ madeMsAgo }) => madeMsAgo)).toEqual([12 * minute, 13 * minute]);
});

test('what was withdrawn and is made again happened when it did the first time', async () => {
  const { sender, store, stand, time } = desk(() => accepted);
  store.setState({ door: { kind: 'first-run' } });
  const first = sender.send('parties.callToTable', { partyId: 'p1' });
  time.steadyNow += 4000;
  const withdrawn = sender.withdraw(first.opId);
  if (withdrawn === null) throw new Error('it never left');
  const { answer } = sender.again(withdrawn);
  time.steadyNow += 1000;
  store.setState({ door: open });
  await answer;
  expect(stand.heard.map(({ madeMsAgo }) => madeMsAgo)).toEqual([5000]);
});

test('a locked door keeps the gesture until somebody comes in', async () => {
  const { sender, store, stand } = desk((_command, times) =>
    times === 1 ? { kind: 'denied', why: 'locked' } : accepted,
  );
  const { answer } = sender.send('parties.callToTable', { partyId: 'p1' });
  await vi.waitFor(() => expect(store.getState().door?.kind).toBe('first-run'));
  expect(stand.heard).toHaveLength(1);
  store.setState({ door: open });
  expect(await answer).toEqual(accepted);
});

test('T1: what never left is withdrawn and never sent; what may have left is not', async () => {
  let answers = (): CommandAnswer => ({ kind: 'unknown' });
  const { sender, stand, shelved } = desk(() => answers());
  const first = sender.send('parties.callToTable', { partyId: 'p1' });
  const second = sender.send('parties.callToTable', { partyId: 'p2' });
  await vi.waitFor(() => expect(stand.heard).toHaveLength(1));
  expect(sender.withdraw(first.opId)).toBeNull();
  expect(sender.withdraw(second.opId)).toMatchObject({ opId: second.opId, staffId: 's1' });
  expect(await second.answer).toEqual({ kind: 'withdrawn' });
  expect(shelved().map(({ opId }) => opId)).toEqual([first.opId]);
  answers = () => accepted;
  expect(await first.answer).toEqual(accepted);
  expect(new Set(stand.heard.map(({ opId }) => opId))).toEqual(new Set([first.opId]));
});

test('an undo of a gesture that was refused has nothing to take back and is not sent', async () => {
  const { sender, stand } = desk(() => ({ kind: 'denied', why: 'disk' }));
  const first = sender.send('parties.callToTable', { partyId: 'p1' });
  const undo = sender.send('log.undo', { targetOpId: first.opId });
  expect(await undo.answer).toEqual({ kind: 'withdrawn' });
  expect(stand.heard.map(({ kind }) => kind)).toEqual(['parties.callToTable']);
});
