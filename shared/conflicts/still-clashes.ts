// Whether two acts that clashed still do, by the rows as they are now: what was taken back, moved away or is over leaves
// nothing to settle.
import { z } from 'zod';
import { sameJson } from '#shared/log/canonical-json.ts';
import type { Op } from '#shared/log/op.ts';
import type { Read } from '#shared/log/read.ts';
import { textSet } from '#shared/log/text-set.ts';
import type { Flag } from '#shared/log/verdict.ts';
import { assertNever } from '#shared/must.ts';
import { isWaiting, type Party, party } from '#shared/parties/party.ts';
import { isSitting, seating } from '#shared/seatings/seating.ts';
import { table } from '#shared/tables/table.ts';

type Clash = { readonly op: Pick<Op, 'kind' | 'payload'>; readonly flag: Flag };

export function stillClashes({ op, flag }: Clash, read: Read): boolean {
  switch (flag.kind) {
    case 'table-shared': {
      const open: readonly string[] = read.one(table, flag.tableId)?.openSeatingIds ?? [];
      return open.length > 1 && open.includes(flag.otherSeatingId);
    }
    case 'held-for-other': {
      const found = read.one(table, flag.tableId);
      return found?.heldForPartyId === flag.holderId && found.openSeatingIds.length > 0;
    }
    case 'table-out':
    case 'out-while-taken':
      return sitsWhereOut(read, flag);
    case 'seated-twice':
      return (
        sits(read, flag.otherSeatingId) && (read.one(party, flag.partyId)?.openSeatingIds.length ?? 0) > 1
      );
    case 'already-seated':
      return sits(read, flag.seatingId);
    case 'was-removed':
      return wasRemoved(op, read, read.one(party, flag.partyId));
    case 'was-cleared':
      return read.one(seating, flag.seatingId)?.clearedAt != null;
    case 'also-changed':
      return holdsWhatWasSaid(op, flag.field, read.one(party, flag.partyId));
    case 'called-elsewhere':
      return isCalledAsSaid(op, read.one(party, flag.partyId));
    case 'actor-inactive':
      return true;
    default:
      return assertNever(flag);
  }
}

interface OutAndTaken {
  readonly tableId: string;
  readonly seatingId: string;
}

/** Who sits down there later clashes by an act of their own. */
function sitsWhereOut(read: Read, { tableId, seatingId }: OutAndTaken): boolean {
  const found = read.one(table, tableId);
  const open: readonly string[] = found?.openSeatingIds ?? [];
  return found?.condition === 'out-of-service' && open.includes(seatingId);
}

function sits(read: Read, seatingId: string): boolean {
  const found = read.one(seating, seatingId);
  return found !== null && isSitting(found);
}

const seatOp = z.object({ seatingId: z.string() });

/** Seated although it was removed: while it sits. Removed twice: while it is gone. */
function wasRemoved({ kind, payload }: Clash['op'], read: Read, found: Party | null): boolean {
  const made = kind === 'party.seat' ? seatOp.safeParse(payload).data : undefined;
  if (made !== undefined) return sits(read, made.seatingId);
  return found !== null && !found.removed && !isWaiting(found) && found.status !== 'seated';
}

const call = z.object({ tableIds: z.array(z.string()) });

/** Whoever called it to yet another table, or saw it sit, go or wait again, has settled it. */
function isCalledAsSaid({ payload }: Clash['op'], found: Party | null): boolean {
  const said = call.safeParse(payload).data;
  if (said === undefined || found === null || found.removed || found.status !== 'called') return false;
  return sameJson(found.calledTo, textSet(said.tableIds));
}

const value = z.union([z.string(), z.number(), z.null()]).optional();
const edit = z.looseObject({ personal: z.record(z.string(), z.unknown()).optional() });

/** Whoever gave the field yet another value, or took theirs back, has settled it. A text others wrote in is not emptied. */
function holdsWhatWasSaid({ payload }: Clash['op'], field: string, found: Party | null): boolean {
  const given = edit.safeParse(payload).data;
  if (given === undefined || found === null) return false;
  const said = value.safeParse(given[field] ?? given.personal?.[field]).data ?? null;
  const is = new Map<string, unknown>(Object.entries({ ...found, ...found.personal })).get(field) ?? null;
  return said === '' ? is !== '' : said === is;
}
