// A party sits down: its row, the sitting's and the tables'. Whoever sits already is not asked; that is flagged.
import type { Write } from '#shared/log/entity.ts';
import type { Read } from '#shared/log/read.ts';
import type { Rejection } from '#shared/log/rejection.ts';
import { withMember } from '#shared/log/text-set.ts';
import type { Flag } from '#shared/log/verdict.ts';
import { failed, ok, type Result } from '#shared/result.ts';
import { occupyTables } from '#shared/seatings/occupy-tables.ts';
import { newSeating, type Seating, seating } from '#shared/seatings/seating.ts';
import type { SeatingId } from '#shared/seatings/seating-id.ts';
import type { TableId } from '#shared/tables/table.ts';
import { type Party, party } from './party.ts';

interface Sitting {
  readonly came: Party;
  readonly at: number;
  readonly seatingId: SeatingId;
  readonly tableIds: readonly TableId[];
  readonly serverId: string | null;
}

interface SatDown {
  readonly writes: readonly Write[];
  readonly flags: readonly Flag[];
}

export function sitDown(read: Read, sitting: Sitting): Result<SatDown, Rejection> {
  const { came, at, seatingId, tableIds } = sitting;
  if (isKnown(read, seatingId)) return failed(exists(seatingId));
  const occupied = occupyTables(read, { seatingId, partyId: came.id, tableIds });
  if (!occupied.ok) return occupied;
  const sat: Party = {
    ...came,
    status: 'seated',
    calledTo: [],
    seatedAt: came.seatedAt ?? at,
    endedAt: null,
    openSeatingIds: withMember(came.openSeatingIds, seatingId),
  };
  const writes = [party.write(sat), seating.write(sittingOf(sitting)), ...occupied.value.writes];
  return ok({ writes, flags: occupied.value.flags });
}

/** It sits there already: this one is no sitting of its own, only another name of that one. */
export function seatedAgain(read: Read, sitting: Sitting): Result<Write, Rejection> {
  const { seatingId } = sitting;
  if (isKnown(read, seatingId)) return failed(exists(seatingId));
  return ok(seating.write({ ...sittingOf(sitting), removed: true }));
}

const sittingOf = ({ came, at, seatingId, tableIds, serverId }: Sitting): Seating =>
  newSeating({
    id: seatingId,
    partyId: came.id,
    tableIds: [...new Set(tableIds)],
    covers: came.size,
    seatedAt: at,
    serverId,
  });

const isKnown = (read: Read, id: SeatingId): boolean => read.one(seating, id) !== null;

const exists = (id: SeatingId): Rejection => ({ kind: 'exists', subject: { kind: 'seating', id } });
