/** What a host can do with a party and a sitting, as plain functions; each says what it did. */
import type { TFunction } from 'i18next';
import type { RemovalReason } from '#renderer/connection/commands.ts';
import type { StandServices } from '#renderer/store/stand-context.tsx';
import { opDoneWords } from '#renderer/words/op-words.ts';
import { partyName } from '#renderer/words/party-words.ts';
import type { Party } from '#shared/parties/party.ts';
import type { Table, TableCondition } from '#shared/tables/table.ts';
import type { Sitting } from './floor/table-state.ts';
import { brokenWords } from './quotes/cost-words.ts';
import { feltCosts } from './quotes/felt-costs.ts';
import { type ActionDeps, type SeatActions, seatActions } from './seat-actions.ts';
import { callOf } from './tables-for.ts';
import type { OpenPanel } from './view.ts';
import {
  type Neighbours,
  neighboursAfterStep,
  neighboursInPlaceOf,
  type Side,
  sideOf,
} from './waitlist/new-neighbours.ts';
import { momentOf, waitingParties } from './waitlist/party-lists.ts';

export type PartyActions = SeatActions & {
  readonly call: (party: Party) => void;
  readonly requeue: (party: Party) => void;
  readonly remove: (party: Party, reason: RemovalReason) => void;
  readonly place: (party: Party, step: -1 | 1) => void;
  /** A hand puts it where another one stands. */
  readonly placeInPlaceOf: (partyId: string, otherId: string) => void;
  /** Where it would come to stand then; null: nothing would change. */
  readonly sideInPlaceOf: (partyId: string, otherId: string) => Side | null;
  readonly clear: (sitting: Sitting) => void;
  readonly mark: (table: Table, condition: TableCondition) => void;
  readonly release: (table: Table) => void;
  readonly open: (panel: OpenPanel) => void;
};

export function partyActions(deps: ActionDeps): PartyActions {
  const { view } = deps.services;
  return {
    ...listActions(deps),
    ...seatActions(deps),
    ...orderActions(deps),
    ...tableActions(deps),
    open: (panel) => view.setState({ panel, typed: '' }),
  };
}

function listActions({ services, gestures, t }: ActionDeps) {
  const make = gestures.make;
  return {
    call: (party: Party): void => {
      const { rows, outlooks } = services.store.getState();
      const input = callOf({ rows, outlooks }, party);
      const seats = { seater: { partyId: party.id }, tableIds: input.tableIds };
      const costs = feltCosts([], seats, { rows });
      const title = opDoneWords(t, { kind: 'party.call', payload: input }, rows);
      const about = Promise.resolve(brokenWords(t, rows, costs));
      void make('parties.callToTable', input, { title, about });
    },
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

function orderActions({ services, gestures, t }: ActionDeps) {
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

function tableActions({ gestures, t }: ActionDeps) {
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

function waitingNow({ store, now }: StandServices, queueId: string): readonly Party[] {
  const { rows } = store.getState();
  return waitingParties(rows, queueId, momentOf(rows, now()));
}

function markedWords(t: TFunction, { name, condition: before }: Table, condition: TableCondition): string {
  if (condition === 'dirty') return t('gestures.done.marked', { table: name });
  if (condition === 'out-of-service') return t('gestures.done.takenOut', { table: name });
  return before === 'dirty'
    ? t('gestures.done.cleaned', { table: name })
    : t('gestures.done.putBack', { table: name });
}
