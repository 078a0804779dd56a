/** An op in a sentence a host understands: "Seat García at 12". Kinds of newer versions are named as they are. */
import type { TFunction } from 'i18next';
import { useCallback } from 'react';
import { z } from 'zod';
import type { Rows } from '#renderer/store/rows.ts';
import { useStand } from '#renderer/store/stand-context.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import type { Op } from '#shared/log/op.ts';
import { partyPriority } from '#shared/parties/party.ts';
import { nameWords, partyName, tableWords } from './party-words.ts';

const subjects = z.object({
  partyId: z.string().optional(),
  seatingId: z.string().optional(),
  tableId: z.string().optional(),
  tableIds: z.array(z.string()).optional(),
  personal: z.object({ name: z.string().optional() }).optional(),
  size: z.int().optional(),
  isCut: z.boolean().optional(),
  priority: partyPriority.optional(),
});

const named = [
  'party.add',
  'party.edit',
  'party.call',
  'party.requeue',
  'party.remove',
  'party.place',
  'party.seat',
  'party.walk-in',
  'seating.clear',
  'seating.move',
  'table.set',
  'table.mark',
  'table.hold',
  'table.release',
  'queue.set',
  'settings.set',
  'conflict.settle',
  'party.arrive',
  'party.expect',
  'party.prioritise',
  'party.promise',
  'seating.stage',
  'seating.swap',
  'floor.arrange',
  'table.combine',
  'table.split',
  'join.set',
  'section.set',
  'section.assign',
  'server.cut',
  'kitchen.pace',
  'service-type.set',
  'log.undo',
] as const;

const kindOf = z.enum(named);

/** The name the op itself carries wins: a party that never came to be has no row. */
function whoIn(
  t: TFunction,
  { partyId, seatingId, personal, size }: z.infer<typeof subjects>,
  rows: Rows,
): string {
  const sitter = seatingId === undefined ? undefined : rows.seatings.get(seatingId)?.partyId;
  const party = rows.parties.get(partyId ?? sitter ?? '') ?? null;
  if (party !== null) return partyName(t, party);
  const name = personal?.name ?? '';
  return name === '' && size === undefined ? t('ui.someone') : nameWords(t, name, size ?? 0);
}

/** What an op meant to do: "Seat García at 12". */
export function opWords(t: TFunction, op: Pick<Op, 'kind' | 'payload'>, rows: Rows): string {
  return sentenceOf(t, op, { rows, form: 'kind' });
}

/** The same as something that was done, for after "Taken back:". */
export function opDoneWords(t: TFunction, op: Pick<Op, 'kind' | 'payload'>, rows: Rows): string {
  return sentenceOf(t, op, { rows, form: 'did' });
}

type Sentence = { readonly rows: Rows; readonly form: 'kind' | 'did' };

function sentenceOf(t: TFunction, op: Pick<Op, 'kind' | 'payload'>, { rows, form }: Sentence): string {
  const kind = kindOf.safeParse(op.kind);
  if (!kind.success) return op.kind;
  const found = subjects.safeParse(op.payload).data ?? {};
  const tableIds = found.tableIds ?? (found.tableId === undefined ? [] : [found.tableId]);
  const words = {
    name: whoIn(t, found, rows),
    table: tableWords(t, tableIds, rows),
  };
  if (kind.data === 'party.seat' && tableIds.length === 0) {
    return t(form === 'kind' ? 'ops.seatBar' : 'ops.didSeatBar', words);
  }
  if (kind.data === 'party.call' && tableIds.length > 0) {
    return t(form === 'kind' ? 'ops.callTo' : 'ops.didCallTo', words);
  }
  if (kind.data === 'server.cut' && found.isCut === false) {
    return t(form === 'kind' ? 'ops.uncut' : 'ops.didUncut');
  }
  if (kind.data === 'party.prioritise' && found.priority !== undefined) {
    return t(`ops.${form === 'kind' ? 'priority' : 'didPriority'}.${found.priority}`, words);
  }
  return t(`ops.${form}.${kind.data}`, words);
}

export function useOpWords(): (op: Pick<Op, 'kind' | 'payload'>) => string {
  const { t } = useTranslation();
  const rows = useStand((state) => state.rows);
  return useCallback((op) => opWords(t, op, rows), [t, rows]);
}
