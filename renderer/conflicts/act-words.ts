/** One side of a clash as something that was done: "Gil sits at table 4", "Gil did not come". */
import type { TFunction } from 'i18next';
import { z } from 'zod';
import type { Rows } from '#renderer/store/rows.ts';
import { opDoneWords } from '#renderer/words/op-words.ts';
import { partyName, tableWords } from '#renderer/words/party-words.ts';
import type { Op } from '#shared/log/op.ts';

export type Act = Pick<Op, 'kind' | 'payload'>;

type Teller = { readonly t: TFunction; readonly rows: Rows };

export const removal = z.object({ partyId: z.string(), reason: z.enum(['no-show', 'left', 'cancelled']) });
const seat = z.object({ partyId: z.string(), tableIds: z.array(z.string()) });
const takenOut = z.object({ tableId: z.string(), condition: z.literal('out-of-service') });
const value = z.union([z.string(), z.number(), z.null()]).optional();
const edit = z.looseObject({ partyId: z.string(), personal: z.record(z.string(), z.unknown()).optional() });

export type FieldValue = z.infer<typeof value>;

/** What an edit made of a field; undefined where it is no edit or leaves the field alone. */
export function valueGiven({ kind, payload }: Act, field: string): FieldValue {
  const { data } = edit.safeParse(payload);
  if (kind !== 'party.edit' || data === undefined) return undefined;
  return value.safeParse(data[field] ?? data.personal?.[field]).data;
}

const shownAtMost = 40;

export function valueWords(t: TFunction, given: Exclude<FieldValue, undefined>): string {
  if (given === null || given === '') return t('conflicts.did.empty');
  const text = String(given);
  return text.length > shownAtMost ? `${text.slice(0, shownAtMost).toWellFormed()}…` : text;
}

/** `field`: the one that is disputed, where it is about one. */
export function actWords({ t, rows }: Teller, act: Act, field: string | null): string {
  const nameOf = (partyId: string): string => partyName(t, rows.parties.get(partyId) ?? null);
  const removed = act.kind === 'party.remove' ? removal.safeParse(act.payload).data : undefined;
  if (removed !== undefined) {
    return t(`gestures.done.removed.${removed.reason}`, { name: nameOf(removed.partyId) });
  }
  const seated = act.kind === 'party.seat' ? seat.safeParse(act.payload).data : undefined;
  if (seated !== undefined) {
    const { partyId, tableIds } = seated;
    if (tableIds.length === 0) return t('gestures.done.seatedBar', { name: nameOf(partyId) });
    const table = tableWords(t, tableIds, rows);
    return t('gestures.done.seated', { name: nameOf(partyId), table });
  }
  const out = act.kind === 'table.mark' ? takenOut.safeParse(act.payload).data : undefined;
  if (out !== undefined) {
    return t('gestures.done.takenOut', { table: rows.tables.get(out.tableId)?.name ?? '' });
  }
  const given = field === null ? undefined : valueGiven(act, field);
  const edited = edit.safeParse(act.payload).data;
  if (given === undefined || edited === undefined) return opDoneWords(t, act, rows);
  return t('conflicts.did.corrected', { name: nameOf(edited.partyId), value: valueWords(t, given) });
}
