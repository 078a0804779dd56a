/** What a screen reader says of a spot: "Table 12, 2 to 4 seats, mains, seated 48 minutes, Garcia, 4, served by Priya". */
import type { TFunction } from 'i18next';
import { minutesBetween } from '#renderer/time/clock-words.ts';
import { partyName } from '#renderer/words/party-words.ts';
import { joinedNames } from '#shared/tables/joined-names.ts';
import type { FreeWindow } from './free-window.ts';
import type { SpotView } from './spot-view.ts';
import { type Sitting, tablesOf } from './table-state.ts';

type Speaker = {
  readonly t: TFunction;
  readonly stageWord: (stage: string) => string;
  readonly now: number;
  readonly server: string | undefined;
  readonly free: FreeWindow | null;
};

export const spotName = ({ tables }: Pick<SpotView, 'tables'>): string => joinedNames(tables);

export function spokenTable(view: SpotView, speaker: Speaker): string {
  const { t, server, free } = speaker;
  const { seatsMin: min, seatsMax: count } = view;
  const seats = min === count ? t('tables.seatsNamed', { count }) : t('tables.seatsFromTo', { min, count });
  const isPutTogether = view.tables.length > 1;
  return [
    t(isPutTogether ? 'floor.spoken.tables' : 'floor.spoken.table', { table: spotName(view) }),
    seats,
    ...spokenState(view, speaker),
    ...(view.isOut && view.state.kind !== 'out' ? [t('tables.state.out')] : []),
    ...(view.isKept ? [t('parties.kept.mark')] : []),
    ...spokenCalls(view, t),
    ...(free === null ? [] : [t('floor.spoken.freeIn', free)]),
    ...(server === undefined ? [] : [t('floor.spoken.server', { name: server })]),
  ].join(', ');
}

function spokenState({ state }: SpotView, speaker: Speaker): readonly string[] {
  const { t, now } = speaker;
  switch (state.kind) {
    case 'free':
      return [t('tables.state.free')];
    case 'out':
      return [t('tables.state.out')];
    case 'held':
      return [t('tables.state.heldFor', { name: partyName(t, state.party) }), String(state.party.size)];
    case 'dirty':
      return [t('floor.spoken.dirty', { count: minutesBetween(state.sinceAt, now) })];
    case 'seated':
      return spokenSitting(state.sitting, speaker);
    case 'shared':
      return [
        t('tables.state.shared'),
        ...state.sittings.flatMap((sitting) => spokenSitting(sitting, speaker)),
      ];
  }
}

/** Whoever it is held for was named with that. */
const spokenCalls = ({ state, awaited }: SpotView, t: TFunction): readonly string[] =>
  awaited
    .filter(({ id, status }) => status === 'called' && !(state.kind === 'held' && state.party.id === id))
    .flatMap((party) => [t('parties.status.called'), partyName(t, party), String(party.size)]);

function spokenSitting(sitting: Sitting, { t, now, stageWord }: Speaker): readonly string[] {
  const { seating, party } = sitting;
  const tables = tablesOf(sitting);
  return [
    t('floor.spoken.seated', { count: minutesBetween(seating.seatedAt, now) }),
    ...(tables > 1 ? [t('tables.state.severalTables', { count: tables })] : []),
    ...(seating.stage === 'seated' ? [] : [stageWord(seating.stage)]),
    partyName(t, party),
    String(seating.covers),
  ];
}
