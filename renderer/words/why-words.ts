/** Why something was refused, with the person who was quicker where the station knows one. */
import type { TFunction } from 'i18next';
import type { ChangedBy } from '#renderer/connection/station.ts';
import type { StandState } from '#renderer/store/stand-state.ts';
import { clockWords } from '#renderer/time/clock-words.ts';
import type { Rejection } from '#shared/log/rejection.ts';
import { opWords } from './op-words.ts';
import { refusalWords } from './verdict-words.ts';

type Told = { readonly reason: Rejection; readonly changedBy: ChangedBy | null };

type Listener = {
  readonly t: TFunction;
  readonly language: string;
  readonly state: Pick<StandState, 'rows' | 'staff'>;
};

export function whyWords({ t, language, state }: Listener, { reason, changedBy }: Told): string {
  const { rows, staff } = state;
  if (changedBy === null) return refusalWords({ t, rows }, reason);
  const clock = clockWords(language, rows.settings?.timeZone ?? 'UTC');
  return t('gestures.refused.changed-by', {
    name: staff.get(changedBy.actor.id)?.name ?? t('ui.someone'),
    time: clock.time(changedBy.happenedAt),
    what: opWords(t, changedBy, rows),
  });
}
