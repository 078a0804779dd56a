// Why a table cannot be planned for: it is kept for somebody else, somebody sits there, or it is out of service. One that is
// to be cleaned can: whoever it is planned for comes later.
import type { Read } from '#shared/log/read.ts';
import type { Rejection } from '#shared/log/rejection.ts';
import { must } from '#shared/must.ts';
import { whoIsThere } from './holder-of.ts';
import type { Table } from './table.ts';
import { holderAt, tableState } from './table-state.ts';

/** `wantedFor` is whose hold does not count; null: anybody's counts. */
export function whyNotFree(read: Read, one: Table, wantedFor: string | null): Rejection | null {
  const who = whoIsThere(read);
  const holderId = holderAt(one, who);
  if (holderId !== null && holderId !== wantedFor) return { kind: 'held', tableId: one.id, holderId };
  const { kind } = tableState([one], who);
  return kind === 'out' ? { kind: 'out-of-service', tableId: one.id } : whyTaken(read, one);
}

/** Somebody sits there. */
export function whyTaken(read: Read, one: Table): Rejection | null {
  const { kind } = tableState([one], whoIsThere(read));
  if (kind !== 'taken') return null;
  const seatingId = must(one.openSeatingIds[0], 'a seating at a taken table');
  return { kind: 'occupied', tableId: one.id, seatingId };
}
