/** Turns a refusal or a flag into a sentence: what happened, what was kept, what to do. One place for all of them. */
import type { TFunction } from 'i18next';
import { z } from 'zod';
import type { Rows } from '#renderer/store/rows.ts';
import type { Rejection } from '#shared/log/rejection.ts';
import type { Flag } from '#shared/log/verdict.ts';
import { assertNever } from '#shared/must.ts';
import { partyStatus } from '#shared/parties/party.ts';
import { partyName, tableWords } from './party-words.ts';

export type Teller = { readonly t: TFunction; readonly rows: Rows };

const named = ({ t, rows }: Teller, partyId: string): string =>
  partyName(t, rows.parties.get(partyId) ?? null);

const tabled = ({ t, rows }: Teller, tableId: string): string => tableWords(t, [tableId], rows);

function sitterAt(teller: Teller, seatingId: string): string {
  const seating = teller.rows.seatings.get(seatingId);
  return seating === undefined ? teller.t('ui.someone') : named(teller, seating.partyId);
}

function statusWord({ t }: Teller, status: string): string {
  const parsed = partyStatus.safeParse(status);
  if (!parsed.success) return status;
  return parsed.data === 'seated' ? t('parties.status.bar') : t(`parties.status.${parsed.data}`);
}

/** The fields of a party that two people may change at once. */
const correctable = z.enum([
  'size',
  'name',
  'phone',
  'email',
  'notes',
  'requests',
  'seatingPreference',
  'serviceType',
  'quotedMinutes',
  'queueId',
]);

function fieldWord({ t }: Teller, field: string): string {
  const known = correctable.safeParse(field);
  return known.success ? t(`gestures.field.${known.data}`) : field;
}

type There = Extract<Rejection, { readonly kind: 'sits-there' | 'also-seated' }>;

const atBar = { 'sits-there': 'sits-at-bar', 'also-seated': 'also-at-bar' } as const;

function thereWords(teller: Teller, { kind, partyId, tableIds }: There): string {
  const { t, rows } = teller;
  const name = named(teller, partyId);
  if (tableIds.length === 0) return t(`gestures.refused.${atBar[kind]}`, { name });
  const table = tableWords(t, tableIds, rows);
  return t(`gestures.refused.${kind}`, { name, table });
}

export function refusalWords(teller: Teller, reason: Rejection): string {
  const { t } = teller;
  switch (reason.kind) {
    case 'not-waiting':
    case 'not-called':
      return t(`gestures.refused.${reason.kind}`, {
        name: named(teller, reason.partyId),
        status: statusWord(teller, reason.status),
      });
    case 'sits-there':
    case 'also-seated':
      return thereWords(teller, reason);
    case 'held':
      return t('gestures.refused.held', {
        table: tabled(teller, reason.tableId),
        name: named(teller, reason.holderId),
      });
    case 'occupied':
      return t('gestures.refused.occupied', {
        table: tabled(teller, reason.tableId),
        name: sitterAt(teller, reason.seatingId),
      });
    case 'out-of-service':
      return t('gestures.refused.out-of-service', { table: tabled(teller, reason.tableId) });
    case 'name-taken':
      return t('gestures.refused.name-taken', { table: reason.name });
    case 'queue-waited-in':
      return t('gestures.refused.queue-waited-in', {
        queue: teller.rows.queues.get(reason.queueId)?.name ?? t('stand.noQueue'),
      });
    case 'malformed':
    case 'fault':
    case 'wrong-writer':
    case 'not-found':
    case 'exists':
    case 'erased':
    case 'impossible':
    case 'not-undoable':
    case 'changed-since':
      return t(`gestures.refused.${reason.kind}`);
    default:
      return assertNever(reason);
  }
}

export function flagWords(teller: Teller, flag: Flag): string {
  const { t } = teller;
  switch (flag.kind) {
    case 'table-shared':
      return t('gestures.flag.table-shared', { table: tabled(teller, flag.tableId) });
    case 'table-out':
    case 'out-while-taken':
      return t('gestures.flag.table-out', { table: tabled(teller, flag.tableId) });
    case 'held-for-other':
      return t('gestures.flag.held-for-other', {
        table: tabled(teller, flag.tableId),
        name: named(teller, flag.holderId),
      });
    case 'was-cleared':
    case 'actor-inactive':
      return t(`gestures.flag.${flag.kind}`);
    case 'was-removed':
      return t('gestures.flag.was-removed', {
        name: named(teller, flag.partyId),
        status: statusWord(teller, flag.status),
      });
    case 'also-changed':
      return t('gestures.flag.also-changed', {
        name: named(teller, flag.partyId),
        field: fieldWord(teller, flag.field),
      });
    case 'called-elsewhere':
      return t('gestures.flag.called-elsewhere', {
        name: named(teller, flag.partyId),
        table: tableWords(t, flag.tableIds, teller.rows),
      });
    case 'seated-twice':
    case 'already-seated':
      return t(`gestures.flag.${flag.kind}`, { name: named(teller, flag.partyId) });
    default:
      return assertNever(flag);
  }
}
