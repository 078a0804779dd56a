// Servers on two stations that are apart: each goes on, and both come to the same evening and the same turn.
import { expect, test } from 'vitest';
import { nextServer } from '#shared/rotation/next-server.ts';
import { loadsOf } from '#shared/rotation/server-load.ts';
import { seating } from '#shared/seatings/seating.ts';
import { section } from '#shared/sections/section.ts';
import { server } from '#shared/servers/server.ts';
import { joinCloud, pullPages, pushBatch, TestCloud } from '../log/cloud-fixture.ts';
import {
  addParty,
  evening,
  idOf,
  makeOp,
  openTestLog,
  setMain,
  setTable,
  undoOp,
} from '../log/log-fixture.ts';
import type { StationLog } from '../log/station-log.ts';

const minute = 60_000;

const setSection = (name: string) =>
  makeOp(`section ${name}`, {
    kind: 'section.set',
    payload: { sectionId: idOf(name), details: { name } },
  });

const assign = (name: string, serverId: string, seatings: readonly string[] = []) =>
  makeOp(`assign ${name} ${serverId}`, {
    kind: 'section.assign',
    payload: { sectionId: idOf(name), serverId, seatingIds: seatings.map((who) => idOf(`seating ${who}`)) },
  });

const seat = (name: string, table: string, serverId: string) =>
  makeOp(`seat ${name}`, {
    kind: 'party.seat',
    payload: { partyId: idOf(name), seatingId: idOf(`seating ${name}`), tableIds: [idOf(table)], serverId },
  });

const cut = (serverId: string) =>
  makeOp(`cut ${serverId}`, { kind: 'server.cut', payload: { serverId, isCut: true } });

function loadsAt(log: StationLog) {
  const rows = log.openRows().map(({ row }) => row);
  const service = {
    sections: rows.filter(section.owns),
    servers: rows.filter(server.owns),
    seatings: rows.filter(seating.owns),
  };
  return loadsOf(service, evening - 600 * minute);
}

const turnAt = (log: StationLog) =>
  nextServer(loadsAt(log), { now: evening + 30 * minute, doubleSeatMinutes: 10 });

function sync(cloud: TestCloud, ...logs: readonly StationLog[]): void {
  for (const log of logs) while (pushBatch(log, cloud) !== null);
  for (const log of logs) pullPages(log, cloud);
}

function twoStations() {
  const cloud = new TestCloud();
  const [front, patio] = [openTestLog('A'), openTestLog('B')];
  for (const log of [front, patio]) joinCloud(log, cloud);
  const opening = [
    setMain(),
    ...['4', '5', '6'].map(setTable),
    ...['Window', 'Hearth', 'Patio'].map(setSection),
    assign('Window', 'ana'),
    assign('Hearth', 'ben'),
    assign('Patio', 'caro'),
    ...['Dow', 'Gil', 'Ito'].map((name) => addParty(name)),
    seat('Dow', '4', 'ana'),
  ];
  for (const op of opening) front.commit(op);
  sync(cloud, front, patio);
  return { cloud, front, patio };
}

test('a cut at one station and a seating at the other both count on both', () => {
  const { cloud, front, patio } = twoStations();
  front.commit(cut('ben'));
  patio.commit(seat('Gil', '6', 'caro'));
  patio.commit(seat('Ito', '6', 'caro'));
  sync(cloud, front, patio);
  expect(loadsAt(front)).toEqual(loadsAt(patio));
  expect(turnAt(front)).toEqual({
    serverId: 'ana',
    reason: { kind: 'fewer-tables', than: 'caro', by: 1 },
  });
  expect(turnAt(patio)).toEqual(turnAt(front));
});

test('two people relieve one section while apart: one of them serves it, and everybody who sat in it, on both', () => {
  const { cloud, front, patio } = twoStations();
  front.commit(assign('Window', 'ben', ['Dow']));
  patio.commit(assign('Window', 'caro', ['Dow']));
  sync(cloud, front, patio);
  sync(cloud, front, patio);
  expect(loadsAt(front)).toEqual(loadsAt(patio));
  const serving = loadsAt(front).filter(({ partiesNow }) => partiesNow > 0);
  expect(serving).toMatchObject([{ partiesNow: 1, sectionIds: expect.arrayContaining([idOf('Window')]) }]);
});

test('relieving taken back at one station gives the parties back on both', () => {
  const { cloud, front, patio } = twoStations();
  const before = loadsAt(front);
  const relief = assign('Window', 'ben', ['Dow']);
  front.commit(relief);
  sync(cloud, front, patio);
  expect(loadsAt(patio)).not.toEqual(before);
  front.commit(undoOp(relief));
  sync(cloud, front, patio);
  expect(loadsAt(patio)).toEqual(before);
});
