/** Servers in words: their names, what they carry, whose turn it is and why, and what to know before one gets a party. */
import type { TFunction } from 'i18next';
import { durationWords } from '#renderer/time/clock-words.ts';
import { assertNever } from '#shared/must.ts';
import type { SeatWarning } from '#shared/rotation/double-seat.ts';
import type { NextReason, NextServer } from '#shared/rotation/next-server.ts';
import { minutesSinceSeated, type ServerLoad } from '#shared/rotation/server-load.ts';
import { personOf, type ServerPeople, type ServerPerson } from './server-people.ts';

type Teller = { readonly t: TFunction; readonly people: ServerPeople };

export const shortNameOf = ({ t, people }: Teller, serverId: string): string =>
  people.get(serverId)?.shortName ?? t('servers.unknown');

export const fullNameOf = (t: TFunction, person: ServerPerson): string => person.name ?? t('servers.unknown');

function reasonWords(teller: Teller, reason: NextReason): string {
  const { t } = teller;
  switch (reason.kind) {
    case 'only-one':
      return t('servers.reason.only-one');
    case 'fewer-tables':
    case 'fewer-covers':
      return t(`servers.reason.${reason.kind}`, {
        count: reason.by,
        name: shortNameOf(teller, reason.than),
      });
    case 'other-just-seated':
    case 'seated-longest-ago':
      return t(`servers.reason.${reason.minutes === 0 ? 'other-just-now' : reason.kind}`, {
        name: shortNameOf(teller, reason.than),
        time: durationWords(t, reason.minutes),
      });
    case 'level':
      return t('servers.reason.level', { name: shortNameOf(teller, reason.than) });
    default:
      return assertNever(reason);
  }
}

export const nextWordsOf = (teller: Teller, { reason }: NextServer): string =>
  teller.t('servers.nextBecause', { reason: reasonWords(teller, reason) });

export function warningWords(teller: Teller, warning: SeatWarning): string {
  const { t } = teller;
  const name = shortNameOf(teller, warning.serverId);
  if (warning.kind === 'cut') return t('servers.warning.cut', { name });
  if (warning.minutes === 0) return t('servers.warning.just-now', { name });
  return t('servers.warning.just-seated', { name, time: durationWords(t, warning.minutes) });
}

export function warningMark(teller: Teller, warning: SeatWarning): string {
  const name = shortNameOf(teller, warning.serverId);
  return warning.kind === 'cut'
    ? teller.t('servers.mark.cut', { name })
    : teller.t('servers.mark.just-seated', { name, minutes: warning.minutes });
}

/** How much room there is for words. */
export type Reach = 'wide' | 'middle' | 'narrow';

type Sight = { readonly now: number; readonly reach: Reach };

const coversWords = (t: TFunction, count: number): string => t('servers.covers', { count });

/** "3 tables, 8 covers · 22 tonight · 4 min ago", and shorter where there is less room. */
export function figureWords(t: TFunction, load: ServerLoad, { now, reach }: Sight): string {
  const minutes = minutesSinceSeated(load, now);
  if (minutes === null) return t('servers.figures.never');
  const figures = {
    tables: t('servers.tables', { count: load.partiesNow }),
    covers: coversWords(t, load.coversNow),
    partiesNow: load.partiesNow,
    coversNow: load.coversNow,
    tonight: load.coversTonight,
    time: durationWords(t, minutes),
  };
  return t(`servers.figures.${reach}`, figures);
}

/** The same over two lines; one, before their first party. */
export function figureLines(t: TFunction, load: ServerLoad, now: number): readonly string[] {
  const minutes = minutesSinceSeated(load, now);
  if (minutes === null) return [t('servers.figures.never')];
  const tables = t('servers.tables', { count: load.partiesNow });
  return [
    t('servers.panel.now', { tables, covers: coversWords(t, load.coversNow) }),
    t('servers.panel.tonight', {
      covers: coversWords(t, load.coversTonight),
      time: durationWords(t, minutes),
    }),
  ];
}

/** Everything at once, for who listens. */
export const spokenLoad = ({ t, people }: Teller, load: ServerLoad, now: number): string =>
  `${fullNameOf(t, personOf(people, load.serverId))}: ${figureLines(t, load, now).join(', ')}`;
