/** What a host can do with a party and a sitting, as plain functions; each says what it did. */
import type { TFunction } from 'i18next';
import type { RemovalReason } from '#renderer/connection/commands.ts';
import type { StandServices } from '#renderer/store/stand-context.tsx';
import type { Gestures } from '#renderer/store/use-gesture.ts';
import { partyName, tableNames } from '#renderer/words/party-words.ts';
import type { Party } from '#shared/parties/party.ts';
import { leftBehind } from '#shared/seatings/left-behind.ts';
import type { Seating } from '#shared/seatings/seating.ts';
import { soiledTables } from '#shared/seatings/soiled-tables.ts';
import type { Table, TableCondition } from '#shared/tables/table.ts';
import type { Sitting } from './floor/table-state.ts';
import { brokenWords } from './quotes/cost-words.ts';
import { costsBefore, type FeltCosts } from './quotes/felt-costs.ts';
import { withSeatWarning } from './servers/seat-warning.ts';
import type { OpenPanel } from './view.ts';
import {
  type Neighbours,
  neighboursAfterStep,
  neighboursInPlaceOf,
  type Side,
  sideOf,
} from './waitlist/new-neighbours.ts';
import { heldTableIds, momentOf, waitingParties } from './waitlist/party-lists.ts';

export type PartyActions = {
  readonly call: (party: Party) => void;
  readonly requeue: (party: Party) => void;
  readonly remove: (party: Party, reason: RemovalReason) => void;
  /** `settles` is the conflict that is settled once it is done. */
  readonly seat: (party: Party, tableIds: readonly string[], settles?: string) => void;
  /** At once where nobody is told something that then does not hold; else it is asked, with whose promise breaks. */
  readonly seatOrAsk: (party: Party, tableIds: readonly string[]) => void;
  /** Where it is held, else where it is suggested; the picker opens where neither is. */
  readonly seatBest: (party: Party) => void;
  /** At the tables that are held for it. */
  readonly seatAtHeld: (party: Party) => void;
  readonly place: (party: Party, step: -1 | 1) => void;
  /** A hand puts it where another one stands. */
  readonly placeInPlaceOf: (partyId: string, otherId: string) => void;
  /** Where it would come to stand then; null: nothing would change. */
  readonly sideInPlaceOf: (partyId: string, otherId: string) => Side | null;
  readonly clear: (sitting: Sitting) => void;
  readonly move: (sitting: Sitting, tableIds: readonly string[], settles?: string) => void;
  readonly mark: (table: Table, condition: TableCondition) => void;
  readonly release: (table: Table) => void;
  readonly open: (panel: OpenPanel) => void;
};

type Deps = { readonly services: StandServices; readonly gestures: Gestures; readonly t: TFunction };

export function partyActions(deps: Deps): PartyActions {
  const { view } = deps.services;
  return {
    ...listActions(deps),
    ...seatActions(deps),
    ...orderActions(deps),
    ...tableActions(deps),
    move: (sitting, tableIds, settles) => void move(deps, sitting, { tableIds, settles }),
    open: (panel) => view.setState({ panel, typed: '' }),
  };
}

function listActions({ gestures, t }: Deps) {
  const make = gestures.make;
  return {
    call: (party: Party): void =>
      void make(
        'parties.callToTable',
        { partyId: party.id },
        t('gestures.done.called', { name: partyName(t, party) }),
      ),
    requeue: (party: Party): void =>
      void make(
        'parties.requeue',
        { partyId: party.id },
        t('gestures.done.requeued', { name: partyName(t, party) }),
      ),
    remove: (party: Party, reason: RemovalReason): void => {
      const done = t(`gestures.done.removed.${reason}`, { name: partyName(t, party) });
      void make('parties.remove', { partyId: party.id, reason }, done);
    },
  };
}

type Seated = {
  readonly party: Party;
  readonly tableIds: readonly string[];
  readonly costs: FeltCosts;
  readonly settles?: string | undefined;
};

function seatActions({ services, gestures, t }: Deps) {
  const costsOf = ({ id }: Party, tableIds: readonly string[]): Promise<FeltCosts> =>
    costsBefore(services, { seater: { partyId: id }, tableIds });
  const sit = ({ party, tableIds, costs, settles }: Seated): void => {
    const words = { name: partyName(t, party), table: tableWords(t, tableIds, services) };
    const title =
      tableIds.length === 0 ? t('gestures.done.seatedBar', words) : t('gestures.done.seated', words);
    const done = withSeatWarning({ services, t }, title, { tableIds, costs });
    const input = { partyId: party.id, seatingId: services.mintId(), tableIds };
    showRoomOf(services, tableIds);
    void settleAfter(gestures.make('parties.seat', input, done), settles, { gestures, t });
  };
  const seat = (party: Party, tableIds: readonly string[], settles?: string): void =>
    void costsOf(party, tableIds).then((costs) => sit({ party, tableIds, costs, settles }));
  const seatOrAsk = async (party: Party, tableIds: readonly string[]): Promise<void> => {
    const costs = await costsOf(party, tableIds);
    const [nearId = ''] = tableIds;
    if (!costs.some(({ breaks }) => breaks)) sit({ party, tableIds, costs });
    else services.view.setState({ panel: { kind: 'seat', partyId: party.id, nearId }, typed: '' });
  };
  const heldFor = (party: Party): readonly string[] =>
    heldTableIds(services.store.getState().rows.tables, party.id);
  const seatAtHeld = (party: Party): void => {
    const held = heldFor(party);
    if (held.length > 0) seat(party, held);
  };
  const seatBest = (party: Party): void => {
    const advice = services.store.getState().outlooks?.parties.get(party.id)?.advice ?? null;
    if (heldFor(party).length > 0) seatAtHeld(party);
    else if (advice !== null) seat(party, advice.tableIds);
    else services.view.setState({ panel: { kind: 'seat', partyId: party.id }, typed: '' });
  };
  return {
    seat,
    seatOrAsk: (party: Party, tableIds: readonly string[]): void => void seatOrAsk(party, tableIds),
    seatAtHeld,
    seatBest,
  };
}

function orderActions({ services, gestures, t }: Deps) {
  const put = (party: Party, neighbours: Neighbours | null): void => {
    if (neighbours === null) return;
    const done = t('gestures.done.placed', { name: partyName(t, party) });
    void gestures.make('parties.place', { partyId: party.id, ...neighbours }, done);
  };
  const tellEnd = (party: Party, step: -1 | 1): void => {
    const end = step === -1 ? 'isFirst' : 'isLast';
    const text = t(`keyReasons.${end}`, { name: partyName(t, party) });
    services.toasts.show({ title: t('gestures.refused.title'), text });
  };
  return {
    place: (party: Party, step: -1 | 1): void => {
      const neighbours = neighboursAfterStep(waitingNow(services, party.queueId), party.id, step);
      if (neighbours === null) tellEnd(party, step);
      else put(party, neighbours);
    },
    placeInPlaceOf: (partyId: string, otherId: string): void => {
      const party = services.store.getState().rows.parties.get(partyId);
      if (party !== undefined) put(party, inPlaceOf(services, party, otherId));
    },
    sideInPlaceOf: (partyId: string, otherId: string): Side | null => {
      const party = services.store.getState().rows.parties.get(partyId);
      const neighbours = party === undefined ? null : inPlaceOf(services, party, otherId);
      return neighbours === null ? null : sideOf(neighbours, otherId);
    },
  };
}

const inPlaceOf = (services: StandServices, { id, queueId }: Party, otherId: string): Neighbours | null =>
  neighboursInPlaceOf(waitingNow(services, queueId), id, otherId);

function tableActions({ gestures, t }: Deps) {
  const make = gestures.make;
  return {
    clear: ({ seating, party }: Sitting): void => {
      const done = t('gestures.done.cleared', { name: partyName(t, party) });
      const leaves = seating.tableIds.length === 0 ? 'ready' : 'dirty';
      void make('seatings.clear', { seatingId: seating.id, leaves }, done);
    },
    mark: (table: Table, condition: TableCondition): void => {
      const done = markedWords(t, table, condition);
      void make('tables.mark', { tableId: table.id, condition }, done);
    },
    release: (table: Table): void => {
      if (table.heldForPartyId === null) return;
      const done = t('gestures.done.released', { table: table.name });
      void make('tables.release', { tableId: table.id, partyId: table.heldForPartyId }, done);
    },
  };
}

type Target = { readonly tableIds: readonly string[]; readonly settles: string | undefined };

async function move(deps: Deps, { seating, party }: Sitting, { tableIds, settles }: Target): Promise<void> {
  const { services, gestures, t } = deps;
  const costs = await costsBefore(services, { seater: { partyId: seating.partyId }, tableIds });
  const words = { name: partyName(t, party), table: tableWords(t, tableIds, services) };
  const title = tableIds.length === 0 ? t('gestures.done.movedBar', words) : t('gestures.done.moved', words);
  const about = [
    brokenWords(t, services.store.getState().rows, costs),
    soiledWords(t, { seating, tableIds }, services),
  ];
  const done = { title, about: about.filter((text) => text !== '').join('. ') };
  showRoomOf(services, tableIds);
  const moved = gestures.make('seatings.move', { seatingId: seating.id, tableIds }, done);
  void settleAfter(moved, settles, deps);
}

function waitingNow({ store, now }: StandServices, queueId: string): readonly Party[] {
  const { rows } = store.getState();
  return waitingParties(rows, queueId, momentOf(rows, now()));
}

async function settleAfter(
  done: Promise<boolean>,
  settledOpId: string | undefined,
  { gestures, t }: Omit<Deps, 'services'>,
): Promise<void> {
  if (settledOpId === undefined || !(await done)) return;
  await gestures.make('conflicts.settle', { settledOpId, how: 'redone' }, t('gestures.done.settled'));
}

/** Whoever puts a party somewhere sees where it went. */
function showRoomOf({ store, view }: StandServices, tableIds: readonly string[]): void {
  const room = store.getState().rows.tables.get(tableIds[0] ?? '')?.area;
  if (room !== undefined) view.setState({ room });
}

const tableWords = (t: TFunction, tableIds: readonly string[], { store }: StandServices): string =>
  tableIds.length === 0
    ? t('tables.bar')
    : t('tables.tableRef', { table: tableNames(t, tableIds, store.getState().rows) });

type Move = { readonly seating: Seating; readonly tableIds: readonly string[] };

/** Which tables are to be cleaned once they got up; empty where none is. */
function soiledWords(t: TFunction, { seating, tableIds }: Move, { store, now }: StandServices): string {
  const { tables } = store.getState().rows;
  const leaves = leftBehind(seating, now());
  const left = soiledTables({ seating, tableIds, leaves }, (id) => tables.get(id));
  return left.map((table) => t('gestures.done.marked', { table: table.name })).join('. ');
}

function markedWords(t: TFunction, { name, condition: before }: Table, condition: TableCondition): string {
  if (condition === 'dirty') return t('gestures.done.marked', { table: name });
  if (condition === 'out-of-service') return t('gestures.done.takenOut', { table: name });
  return before === 'dirty'
    ? t('gestures.done.cleaned', { table: name })
    : t('gestures.done.putBack', { table: name });
}
