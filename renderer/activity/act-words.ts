/** A line of the feed as a sentence, and where it came from. */
import type { TFunction } from 'i18next';
import { z } from 'zod';
import type { Act } from '#renderer/connection/station.ts';
import type { Rows } from '#renderer/store/rows.ts';
import type { StandState } from '#renderer/store/stand-state.ts';
import type { ClockWords } from '#renderer/time/clock-words.ts';
import { opDoneWords } from '#renderer/words/op-words.ts';
import { partyName, tableNames } from '#renderer/words/party-words.ts';
import type { Op } from '#shared/log/op.ts';

export type Reader = {
  readonly t: TFunction;
  readonly rows: Rows;
  readonly staff: StandState['staff'];
  readonly clock: ClockWords;
};

const removal = z.object({ partyId: z.string(), reason: z.enum(['no-show', 'left', 'cancelled']) });
const marked = z.object({ tableId: z.string(), condition: z.enum(['ready', 'dirty', 'out-of-service']) });
const assigned = z.object({ sectionId: z.string(), serverId: z.string().nullable() });

export function actWords(reader: Reader, { kind, payload, target }: Act): string {
  if (target === null) return capital(stepWords(reader, { kind, payload }));
  const what = stepWords(reader, target);
  return reader.t(target.isRedo ? 'gestures.step.redone' : 'gestures.step.undone', { what });
}

function stepWords({ t, rows, staff }: Reader, op: Pick<Op, 'kind' | 'payload'>): string {
  if (op.kind === 'party.remove') {
    const { data } = removal.safeParse(op.payload);
    const name = partyName(t, rows.parties.get(data?.partyId ?? '') ?? null);
    if (data !== undefined) return t(`gestures.done.removed.${data.reason}`, { name });
  }
  if (op.kind === 'table.mark') {
    const { data } = marked.safeParse(op.payload);
    if (data !== undefined) return markedWords(t, tableNames(t, [data.tableId], rows), data.condition);
  }
  if (op.kind === 'section.assign') {
    const { data } = assigned.safeParse(op.payload);
    const section = rows.sections.get(data?.sectionId ?? '')?.name;
    const name = staff.get(data?.serverId ?? '')?.name;
    if (section !== undefined && data?.serverId === null) return t('activity.unassigned', { section });
    if (section !== undefined && name !== undefined) return t('activity.assigned', { section, name });
  }
  return opDoneWords(t, op, rows);
}

function markedWords(t: TFunction, table: string, condition: z.infer<typeof marked>['condition']): string {
  if (condition === 'dirty') return t('gestures.done.marked', { table });
  return condition === 'ready'
    ? t('gestures.done.cleaned', { table })
    : t('gestures.done.takenOut', { table });
}

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);

export function placeWords({ t, clock }: Reader, { otherStation, screen }: Act): string {
  if (otherStation?.kind === 'named') return otherStation.name;
  if (otherStation !== null) return t(`activity.from.${otherStation.kind}`);
  if (screen === null) return t('activity.from.station');
  if (screen.createdAt === null) return t('activity.from.gone');
  if (screen.name !== null) return screen.name;
  if (screen.isWindow) return t('activity.from.computer');
  return t('activity.from.browser', { since: clock.moment(screen.createdAt) });
}
