/** What a damaged file cost, told so that a person knows what to look for: which backup, what came back, what may not. */
import type { TFunction } from 'i18next';
import type { DoorStatus } from '#renderer/connection/station.ts';
import type { ClockWords } from '#renderer/time/clock-words.ts';

type Report = NonNullable<DoorStatus['recovery']>;

type Telling = { readonly t: TFunction; readonly clock: ClockWords; readonly isPaired: boolean };

function replacedWords({ t, clock }: Telling, { backup, backupAt, at }: Report): string {
  if (backup === null) return t('sync.recovery.setAside', { time: clock.moment(at) });
  const from = backupAt === null ? backup : clock.moment(backupAt);
  return t('sync.recovery.replaced', { time: clock.moment(at), backup: from });
}

function lostWords({ t, isPaired }: Telling, lostOps: number | null): string {
  if (lostOps === 0) return t('sync.recovery.nothingLost');
  if (lostOps !== null) return t('sync.recovery.lost', { count: lostOps });
  return isPaired ? t('sync.recovery.unsurePaired') : t('sync.recovery.unsure');
}

export function recoveryWords(telling: Telling, report: Report): string {
  const { t } = telling;
  const readBack =
    report.recoveredOps === 0 ? [] : [t('sync.recovery.readBack', { count: report.recoveredOps })];
  return [replacedWords(telling, report), ...readBack, lostWords(telling, report.lostOps)].join(' ');
}
