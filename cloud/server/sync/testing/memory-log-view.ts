// Reads one state of a log in memory.

import type { LogRow, PlacedRow } from '#shared/contracts/protocol.ts';
import { findEntity } from '#shared/log/entities.ts';
import type { KeptRow, LogView } from '../log-store.ts';
import { type LogState, placedRows } from './memory-log-state.ts';

const isOpen = ({ kind, row }: PlacedRow): boolean => findEntity(kind)?.isOpen(row) === true;

const logRow = ({ guestId: _kept, ...row }: KeptRow): LogRow => row;

const newestFirst = (left: PlacedRow, right: PlacedRow): number =>
  right.seq - left.seq || (left.row.id < right.row.id ? 1 : -1);

export function memoryLogView(state: LogState): LogView {
  const { head, epoch, restoredHead, returnsUntil } = state;
  return {
    head: async () => ({ head, epoch, restoredHead, returnsUntil }),
    acked: async (stationId) => state.acked.get(stationId) ?? 0,
    logAfter: async (after, limit) =>
      state.log
        .filter(({ seq }) => seq > after)
        .slice(0, limit)
        .map(logRow),
    logSince: async (since) => state.log.filter(({ receivedAt }) => receivedAt >= since).map(logRow),
    openRows: async () => placedRows(state).filter(isOpen),
    closedRows: async ({ kind, below, limit }) =>
      [...(state.rows.get(kind)?.values() ?? [])]
        .filter((row) => !isOpen(row))
        .filter(
          ({ seq, row }) => below === null || seq < below.seq || (seq === below.seq && row.id < below.id),
        )
        .sort(newestFirst)
        .slice(0, limit),
  };
}
