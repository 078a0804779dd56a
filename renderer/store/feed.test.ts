import { expect, test, vi } from 'vitest';
import type { ConflictCard } from '#renderer/connection/station.ts';
import { type Op, opId } from '#shared/log/op.ts';
import { must } from '#shared/must.ts';
import { startFeed } from './feed.ts';
import { createStandStore } from './stand-store.ts';
import { changeAt, noQuotes, quietSync, standIn } from './station-stand-in.ts';

const someOp: Op = {
  opId: opId.parse('01980000-0000-7000-8000-000000000001'),
  kind: 'party.seat',
  version: 1,
  payload: null,
  actor: { kind: 'staff', id: 'maria' },
  occurredAt: 0,
  clockOffsetMs: 0,
};

function watching() {
  let revision = 1;
  let isAnswering = true;
  const snapshot = () => {
    if (!isAnswering) throw new Error('no answer');
    return {
      bootId: 'boot',
      revision,
      entities: [],
      staff: [],
      house: null,
      sync: quietSync,
      quotes: noQuotes,
      practice: null,
    };
  };
  const stand = standIn({ answer: () => ({ kind: 'unknown' }), snapshot });
  const store = createStandStore();
  const frames: (() => void)[] = [];
  let inboxReads = 0;
  startFeed({
    store,
    station: stand.station,
    now: () => 5000,
    onNextFrame: (run) => void frames.push(run),
    onLive: () => undefined,
    onUnsettled: () => {
      inboxReads += 1;
    },
  });
  const events = must(stand.events(), 'the feed watches');
  const frame = (): void => {
    for (const run of frames.splice(0)) run();
  };
  const advance = (to: number): void => {
    revision = to;
  };
  const answer = (does: boolean): void => {
    isAnswering = does;
  };
  const { reads, anew } = stand;
  return { store, events, frame, frames, reads, anew, inboxReads: () => inboxReads, advance, answer };
}

test('of a few changes each has a frame of its own, and nothing is read again', async () => {
  const { store, events, frame, frames, reads } = watching();
  events.onOpen();
  await vi.waitFor(() => expect(store.getState().link.kind).toBe('live'));
  events.onChange(changeAt(2));
  events.onChange(changeAt(3));
  expect(frames).toHaveLength(1);
  frame();
  expect(store.getState().revision).toBe(2);
  frame();
  expect(store.getState().revision).toBe(3);
  expect(frames).toHaveLength(0);
  expect(reads()).toBe(1);
});

test('many changes come in one frame', async () => {
  const { store, events, frame, frames, reads } = watching();
  events.onOpen();
  await vi.waitFor(() => expect(store.getState().link.kind).toBe('live'));
  for (let revision = 2; revision <= 20; revision += 1) events.onChange(changeAt(revision));
  frame();
  expect(store.getState().revision).toBe(20);
  expect(frames).toHaveLength(0);
  expect(reads()).toBe(1);
});

test('what comes while everything is read is there as soon as it is', async () => {
  const { store, events, frame, frames } = watching();
  events.onOpen();
  events.onChange(changeAt(2));
  events.onChange(changeAt(3));
  frame();
  await vi.waitFor(() => expect(store.getState().link.kind).toBe('live'));
  expect(store.getState().revision).toBe(3);
  expect(frames).toHaveLength(0);
});

test('a gap or a restart of the station reads everything again', async () => {
  const { store, events, frame, reads, advance } = watching();
  events.onOpen();
  await vi.waitFor(() => expect(store.getState().loaded).toBe(true));
  advance(7);
  events.onChange(changeAt(7));
  frame();
  await vi.waitFor(() => expect(store.getState().revision).toBe(7));
  events.onChange(changeAt(1, 'another boot'));
  frame();
  await vi.waitFor(() => expect(reads()).toBe(3));
});

test('what comes twice is taken once', async () => {
  const { store, events, frame, reads } = watching();
  events.onOpen();
  await vi.waitFor(() => expect(store.getState().loaded).toBe(true));
  events.onChange(changeAt(1));
  frame();
  expect(store.getState().revision).toBe(1);
  expect(reads()).toBe(1);
});

test('a lost connection says since when', () => {
  const { store, events } = watching();
  events.onLost();
  expect(store.getState().link).toEqual({ kind: 'lost', sinceAt: 5000 });
});

test('a reading that failed begins the watch anew, and what it brings then is live', async () => {
  const { store, events, anew, answer } = watching();
  answer(false);
  events.onOpen();
  await vi.waitFor(() => expect(anew()).toBe(1));
  expect(store.getState().link.kind).toBe('lost');
  answer(true);
  events.onOpen();
  await vi.waitFor(() => expect(store.getState().link.kind).toBe('live'));
});

test('what is read while the connection goes does not pass for live', async () => {
  const { store, events, reads } = watching();
  events.onOpen();
  events.onLost();
  await vi.waitFor(() => expect(reads()).toBe(1));
  await Promise.resolve();
  expect(store.getState().link.kind).toBe('lost');
  events.onOpen();
  await vi.waitFor(() => expect(store.getState().link.kind).toBe('live'));
});

test('the inbox is read again when something was refused or settled, and not at every gesture', async () => {
  const { store, events, frame, inboxReads } = watching();
  events.onOpen();
  await vi.waitFor(() => expect(store.getState().loaded).toBe(true));
  const paired = { ...quietSync, cloud: 'online' as const };
  const settled = { kind: 'settlement', id: 'op', row: null };
  const told = [
    { ...changeAt(2), sync: paired },
    { ...changeAt(3), sync: { ...paired, pending: 5 }, entities: [{ kind: 'table', id: '4', row: null }] },
  ];
  for (const change of told) {
    events.onChange(change);
    frame();
  }
  expect(inboxReads()).toBe(0);
  events.onChange({ ...changeAt(4), sync: { ...paired, refused: 1 } });
  frame();
  expect(inboxReads()).toBe(1);
  events.onChange({ ...changeAt(5), entities: [settled] });
  frame();
  expect(inboxReads()).toBe(2);
});

test('an inbox with something in it is read again when a row it may be about changes', async () => {
  const { store, events, frame, inboxReads } = watching();
  events.onOpen();
  await vi.waitFor(() => expect(store.getState().loaded).toBe(true));
  const clash: ConflictCard['conflict'] = { kind: 'clash', flags: [], others: [] };
  const card = { op: someOp, conflict: clash, seq: 1, isOwn: true, because: [], elsewhere: {} };
  store.setState({ conflicts: [card] });
  events.onChange({ ...changeAt(2), entities: [{ kind: 'server', id: 'ana', row: null }] });
  frame();
  expect(inboxReads()).toBe(0);
  events.onChange({ ...changeAt(3), entities: [{ kind: 'seating', id: 'one', row: null }] });
  frame();
  expect(inboxReads()).toBe(1);
});
