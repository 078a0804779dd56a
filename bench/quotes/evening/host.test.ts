import { describe, expect, it } from 'vitest';
import { floors } from '../house/floor.ts';
import { nightStreams } from '../stream.ts';
import { guestDrawer } from './guest.ts';
import { type Habits, pairToKeep, pickTables } from './host.ts';
import { openRoom, putOnList, type Room, type Waiting } from './room.ts';

const drawGuest = guestDrawer(nightStreams('host', 'bistro12', 0), 0);

/** A bistro whose only free tables have these seats. */
function roomWithFree(...seats: readonly number[]): Room {
  const room = openRoom(floors.bistro12);
  const wanted = [...seats];
  for (const table of room.tables) {
    const place = wanted.indexOf(table.seats);
    table.isFree = place >= 0;
    table.taken = place >= 0 ? null : { at: 0, size: 2 };
    if (place >= 0) wanted.splice(place, 1);
  }
  return room;
}

function waiting(room: Room, size: number, joinedAt: number): Waiting {
  const party: Waiting = {
    ...{ guest: drawGuest(`p${room.list.length}`, size), joinedAt, isBooked: false, isHere: true },
  };
  putOnList(room, party);
  return party;
}

const patient: Habits = { rule: { kind: 'patient' }, upsizesAfter: 12 };
const strict: Habits = { rule: { kind: 'strict' }, upsizesAfter: 12 };
const firstFit: Habits = { rule: { kind: 'first-fit' }, upsizesAfter: 12 };

const seatsOf = (room: Room, habits: Habits, ask: { party: Waiting; at: number }): readonly number[] =>
  pickTables(room, habits, ask).map(({ seats }) => seats);

describe('the host', () => {
  it('gives a party the smallest table that fits', () => {
    const room = roomWithFree(2, 4, 6);
    expect(seatsOf(room, patient, { party: waiting(room, 3, 50), at: 50 })).toEqual([4]);
  });

  it('keeps a four from a pair while a party of four waits, until the pair has waited long', () => {
    const room = roomWithFree(4);
    const pair = waiting(room, 2, 40);
    expect(seatsOf(room, patient, { party: pair, at: 45 })).toEqual([4]);
    waiting(room, 4, 44);
    expect(seatsOf(room, patient, { party: pair, at: 45 })).toEqual([]);
    expect(seatsOf(room, patient, { party: pair, at: 52 })).toEqual([4]);
  });

  it('who is strict gives a pair a four only when two fours are idle', () => {
    const one = roomWithFree(4);
    expect(seatsOf(one, strict, { party: waiting(one, 2, 0), at: 60 })).toEqual([]);
    const two = roomWithFree(4, 4);
    expect(seatsOf(two, strict, { party: waiting(two, 2, 0), at: 60 })).toEqual([4]);
  });

  it('who seats whoever is first gives the four away', () => {
    const room = roomWithFree(4);
    const pair = waiting(room, 2, 40);
    waiting(room, 4, 40);
    expect(seatsOf(room, firstFit, { party: pair, at: 40 })).toEqual([4]);
  });

  it('pushes two fours together for eight and keeps them after ten minutes', () => {
    const room = roomWithFree(4, 4);
    const eight = waiting(room, 8, 30);
    expect(seatsOf(room, patient, { party: eight, at: 31 })).toEqual([4, 4]);
    const full = roomWithFree();
    const waits = waiting(full, 8, 30);
    expect(pairToKeep(full, waits, 39)).toBeNull();
    expect(pairToKeep(full, waits, 40)?.seats).toBe(8);
  });

  it('never gives a table that is kept for another', () => {
    const room = roomWithFree(4);
    const other = waiting(room, 8, 0);
    for (const table of room.tables) table.keptFor = other;
    expect(seatsOf(room, firstFit, { party: waiting(room, 2, 20), at: 40 })).toEqual([]);
  });
});
