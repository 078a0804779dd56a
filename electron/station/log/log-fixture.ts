// Ops and stations with names, so that a test reads like an evening: Ana, table 4, station A.
import { createHash } from 'node:crypto';
import { deriveUuid } from '#shared/ids/uuid.ts';
import type { Json } from '#shared/log/canonical-json.ts';
import { type Op, type OpId, opId, type StationId, stationId } from '#shared/log/op.ts';
import { defaultQueue } from '#shared/queues/queue.ts';
import { openMemoryDatabase } from './memory-database.ts';
import { openStationLog } from './open-station-log.ts';
import type { StationLog } from './station-log.ts';

const sha256 = (text: string): Uint8Array => createHash('sha256').update(text).digest();

/** The same name is the same id, so tests can talk of "Ana" and "table 4". */
export const idOf = (name: string): string => deriveUuid(sha256(name));
const opIdOf = (name: string): OpId => opId.parse(idOf(`op ${name}`));
export const stationIdOf = (name: string): StationId => stationId.parse(idOf(`station ${name}`));

export const evening = Date.UTC(2026, 10, 20, 19);

interface Gesture {
  readonly kind: string;
  readonly payload: Json;
  readonly actor?: string;
  readonly at?: number;
}

export function makeOp(name: string, { kind, payload, actor = 'maria', at = evening }: Gesture): Op {
  return {
    opId: opIdOf(name),
    kind,
    version: 1,
    payload,
    actor: { kind: 'staff', id: actor },
    occurredAt: at,
    clockOffsetMs: 0,
  };
}

export const setMain = (): Op =>
  makeOp('main', { kind: 'queue.set', payload: { queueId: idOf('main'), details: { ...defaultQueue } } });

export const setTable = (name: string): Op =>
  makeOp(`set ${name}`, { kind: 'table.set', payload: { tableId: idOf(name), details: { name } } });

export const addParty = (name: string, guest: string | null = null): Op =>
  makeOp(`add ${name}`, {
    kind: 'party.add',
    payload: {
      partyId: idOf(name),
      queueId: idOf('main'),
      guestId: guest === null ? null : idOf(guest),
      source: 'host',
      joinedAt: evening,
      orderKey: evening,
      size: 2,
      personal: { name, phone: null, email: null, notes: '', requests: '' },
      tags: [],
      seatingPreference: null,
      serviceType: null,
      quotedMinutes: null,
    },
  });

export const seatParty = (name: string, tables: readonly string[], by = ''): Op =>
  makeOp(`seat ${name} ${by}`, {
    kind: 'party.seat',
    payload: { partyId: idOf(name), seatingId: idOf(`seating ${name} ${by}`), tableIds: tables.map(idOf) },
  });

export const clearSeating = (name: string, by = ''): Op =>
  makeOp(`clear ${name} ${by}`, {
    kind: 'seating.clear',
    payload: { seatingId: idOf(`seating ${name} ${by}`), leaves: 'ready' },
  });

export const callParty = (name: string, by = ''): Op =>
  makeOp(`call ${name} ${by}`, { kind: 'party.call', payload: { partyId: idOf(name) } });

export const removeParty = (name: string, by = ''): Op =>
  makeOp(`remove ${name} ${by}`, {
    kind: 'party.remove',
    payload: { partyId: idOf(name), reason: 'left' },
  });

export const editParty = (name: string, changes: Readonly<Record<string, Json>>, by = ''): Op =>
  makeOp(`edit ${name} ${by}`, { kind: 'party.edit', payload: { partyId: idOf(name), ...changes } });

export const holdTable = (table: string, name: string): Op =>
  makeOp(`hold ${table} ${name}`, {
    kind: 'table.hold',
    payload: { tableId: idOf(table), partyId: idOf(name) },
  });

export const eraseGuest = (guest: string): Op => ({
  ...makeOp(`erase ${guest}`, { kind: 'guest.erase', payload: { guestId: idOf(guest) } }),
  actor: { kind: 'operator', id: 'owner' },
});

export const undoOp = (target: Op, by = ''): Op =>
  makeOp(`undo ${target.opId} ${by}`, { kind: 'log.undo', payload: { targetOpId: target.opId } });

export function openTestLog(station = 'A'): StationLog {
  return openStationLog({
    database: openMemoryDatabase(),
    stationId: stationIdOf(station),
    clock: { now: () => evening },
  });
}
