// The rows a line of the feed names: the party, who sits where, the tables. Each is read once for a look.
import { z } from 'zod';
import type { Json } from '#shared/log/canonical-json.ts';
import type { Act } from './act.ts';
import type { KnownRow } from './replica.ts';
import { rememberedRows, type Store } from './store.ts';

const subjects = z.object({
  partyId: z.string().optional(),
  seatingId: z.string().optional(),
  otherSeatingId: z.string().optional(),
  tableId: z.string().optional(),
  tableIds: z.array(z.string()).optional(),
  holderId: z.string().optional(),
});

const seatingRow = z.object({ partyId: z.string() });

export function createAboutRows({ rows }: Store): (act: Act) => readonly KnownRow[] {
  const live = rememberedRows(rows);
  const known = (kind: string, id: string | undefined): readonly KnownRow[] => {
    const row = id === undefined ? undefined : live(kind, id)?.row;
    return row === undefined || id === undefined ? [] : [{ kind, id, row }];
  };
  const sitting = (id: string | undefined): readonly KnownRow[] => {
    const found = known('seating', id);
    const partyId = seatingRow.safeParse(found[0]?.row).data?.partyId;
    return [...found, ...known('party', partyId)];
  };
  const namedIn = (payload: Json | object | null): readonly KnownRow[] => {
    const named = subjects.safeParse(payload).data ?? {};
    const tables = [...(named.tableIds ?? []), ...(named.tableId === undefined ? [] : [named.tableId])];
    return [
      ...known('party', named.partyId),
      ...known('party', named.holderId),
      ...sitting(named.seatingId),
      ...sitting(named.otherSeatingId),
      ...tables.flatMap((id) => known('table', id)),
    ];
  };
  return ({ payload, target, flags, refusal }) =>
    [payload, target?.payload ?? null, refusal, ...flags].flatMap(namedIn);
}
