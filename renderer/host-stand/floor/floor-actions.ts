/** What a host can do with tables, as plain functions; each says what it did and can be taken back. */
import type { TFunction } from 'i18next';
import type { StandServices } from '#renderer/store/stand-context.tsx';
import type { Gestures } from '#renderer/store/use-gesture.ts';
import { partyName, tableWords } from '#renderer/words/party-words.ts';
import type { OpenJoin } from '#shared/joins/open-joins.ts';
import type { Party } from '#shared/parties/party.ts';
import type { Stage } from '#shared/seatings/stages.ts';
import { joinedNames } from '#shared/tables/joined-names.ts';
import type { Table, TableCondition } from '#shared/tables/table.ts';
import type { PartyActions } from '../party-actions.ts';
import { costsBefore } from '../quotes/felt-costs.ts';
import { seatedNews } from '../quotes/seated-news.ts';
import { joinsNow } from './joins-now.ts';
import type { SpotView } from './spot-view.ts';
import { stageWords } from './stage-words.ts';
import { isOutOfService, type Sitting } from './table-state.ts';

type NamedJoin = OpenJoin & { readonly name: string };

type WalkIn = { readonly size: number; readonly tableIds: readonly string[] };

export type FloorActions = {
  readonly stage: (sitting: Sitting, stage: Stage) => void;
  readonly mark: (tables: readonly Table[], condition: TableCondition) => void;
  /** What is out of service goes back, else all of it is put out. */
  readonly service: (view: SpotView) => void;
  readonly hold: (party: Party, table: Table) => void;
  readonly release: (tables: readonly Table[]) => void;
  /** The first one leads. */
  readonly combine: (tables: readonly Table[]) => void;
  readonly split: (tables: readonly Table[]) => void;
  readonly swap: (one: Sitting, other: Sitting) => void;
  /** Nobody put them on the list before: they are added and sit down at once. */
  readonly walkIn: (guests: WalkIn) => void;
  /** What a free table can be put together with now, as managers set it up. */
  readonly joinsWith: (view: SpotView) => readonly NamedJoin[];
};

type Deps = {
  readonly services: StandServices;
  readonly gestures: Gestures;
  readonly t: TFunction;
  readonly party: PartyActions;
  /** Where whoever walks in is put on the list; null: there is no queue. */
  readonly queueId: string | null;
};

export const floorActions = (deps: Deps): FloorActions => ({
  ...tableActions(deps),
  ...sittingActions(deps),
  walkIn: (guests) => walkIn(deps, guests),
  joinsWith: (view) => joinsWith(deps.services, view),
});

function tableActions({ gestures: { make }, t, party }: Deps) {
  const mark = (tables: readonly Table[], condition: TableCondition): void => {
    for (const table of tables) if (table.condition !== condition) party.mark(table, condition);
  };
  return {
    mark,
    service: ({ tables, isOut }: SpotView): void =>
      isOut ? mark(tables.filter(isOutOfService), 'ready') : mark(tables, 'out-of-service'),
    hold: (holder: Party, table: Table): void => {
      const done = t('floor.done.held', { table: table.name, name: partyName(t, holder) });
      void make('tables.hold', { tableId: table.id, partyId: holder.id }, done);
    },
    release: (tables: readonly Table[]): void => {
      for (const table of tables) party.release(table);
    },
    combine: (tables: readonly Table[]): void => {
      const done = t('floor.done.combined', { tables: joinedNames(tables) });
      void make('tables.combine', { tableIds: tables.map(({ id }) => id) }, done);
    },
    split: (tables: readonly Table[]): void => {
      const done = t('floor.done.split', { tables: joinedNames(tables) });
      void make('tables.split', { tableIds: tables.map(({ id }) => id) }, done);
    },
  };
}

function sittingActions({ gestures: { make }, t }: Deps) {
  const stageWord = stageWords(t);
  return {
    stage: ({ seating, party }: Sitting, stage: Stage): void => {
      const done = t('floor.done.stage', { name: partyName(t, party), stage: stageWord(stage) });
      void make('seatings.stage', { seatingId: seating.id, stage }, done);
    },
    swap: (one: Sitting, other: Sitting): void => {
      const names = { name: partyName(t, one.party), other: partyName(t, other.party) };
      const input = { seatingId: one.seating.id, otherSeatingId: other.seating.id };
      void make('seatings.swap', input, t('floor.done.swapped', names));
    },
  };
}

function walkIn({ services, gestures, t, queueId }: Deps, { size, tableIds }: WalkIn): void {
  if (queueId === null) return;
  const costs = costsBefore(services, { seater: { size }, tableIds });
  const { rows } = services.store.getState();
  const table = tableWords(t, tableIds, rows);
  const title = t('gestures.done.seated', { name: t('ui.unnamed', { size }), table });
  const news = seatedNews({ services, t }, title, { tableIds, costs });
  const [partyId, seatingId] = [services.mintId(), services.mintId()];
  void gestures.make('parties.walkIn', { partyId, seatingId, queueId, size, tableIds }, news);
}

function joinsWith({ store }: StandServices, { tables, state }: SpotView): readonly NamedJoin[] {
  if (tables.length > 1 || state.kind !== 'free') return [];
  return joinsNow(store.getState().rows)
    .filter((join) => join.tables.some(({ id }) => id === tables[0]?.id))
    .map((join) => ({ ...join, name: joinedNames(join.tables) }));
}
