/** Where a host puts a party, or one that sits already. What that costs others is asked first, and only the news wait for it. */
import type { TFunction } from 'i18next';
import { settleConflict } from '#renderer/conflicts/settle-conflict.ts';
import type { ConflictCard } from '#renderer/connection/station.ts';
import type { StandServices } from '#renderer/store/stand-context.tsx';
import type { Gestures } from '#renderer/store/use-gesture.ts';
import { partyName, tableWords } from '#renderer/words/party-words.ts';
import { sentences } from '#renderer/words/sentences.ts';
import type { Party } from '#shared/parties/party.ts';
import { leftBehind } from '#shared/seatings/left-behind.ts';
import type { Seating } from '#shared/seatings/seating.ts';
import { soiledTables } from '#shared/seatings/soiled-tables.ts';
import { spotReader } from './floor/spot-view.ts';
import { isUntaken, type Sitting } from './floor/table-state.ts';
import { overtaken } from './overtaken.ts';
import { brokenWords } from './quotes/cost-words.ts';
import { costsBefore, type FeltCosts, isGrave } from './quotes/felt-costs.ts';
import { seatedNews } from './quotes/seated-news.ts';
import { tablesFor } from './tables-for.ts';
import { heldTableIds } from './waitlist/party-lists.ts';

export type ActionDeps = {
  readonly services: StandServices;
  readonly gestures: Gestures;
  readonly t: TFunction;
};

type Settling = {
  /** The change whose conflict is settled once it is done. */
  readonly settles?: ConflictCard['op'] | undefined;
};

export type SeatActions = {
  readonly seat: (party: Party, tableIds: readonly string[], settling?: Settling) => void;
  /** Where nobody is told something that then does not hold; else it is asked, with whose promise breaks. */
  readonly seatOrAsk: (party: Party, tableIds: readonly string[]) => void;
  /** Where it is held, else where it is suggested; the picker opens where neither is. */
  readonly seatBest: (party: Party) => void;
  /** At the tables that are held for it. */
  readonly seatAtHeld: (party: Party) => void;
  readonly move: (sitting: Sitting, tableIds: readonly string[], settling?: Settling) => void;
};

export function seatActions(deps: ActionDeps): SeatActions {
  const { store, view } = deps.services;
  const seat = (party: Party, tableIds: readonly string[], settling: Settling = {}): void =>
    sit(deps, party, { ...settling, tableIds, costs: costsAt(deps, party.id, tableIds) });
  const seatAtHeld = (party: Party): void => {
    const held = heldTableIds(store.getState().rows.tables, party.id);
    if (held.length > 0) seat(party, held);
  };
  const seatBest = (party: Party): void => {
    const tableIds = tablesFor(store.getState(), party);
    if (tableIds.length > 0) seat(party, tableIds);
    else view.setState({ panel: { kind: 'seat', partyId: party.id }, typed: '' });
  };
  return {
    seat,
    seatOrAsk: (party, tableIds) => void seatOrAsk(deps, party, tableIds),
    seatAtHeld,
    seatBest,
    move: (sitting, tableIds, settling = {}) => move(deps, sitting, { ...settling, tableIds }),
  };
}

type Target = Settling & { readonly tableIds: readonly string[] };

const costsAt = (
  { services }: ActionDeps,
  partyId: string,
  tableIds: readonly string[],
): Promise<FeltCosts> => costsBefore(services, { seater: { partyId }, tableIds });

/** `costs`: what others were told of it, or are being. */
type Seat = Target & { readonly costs: Promise<FeltCosts> };

function sit(deps: ActionDeps, party: Party, target: Seat): void {
  const { services, gestures, t } = deps;
  const { tableIds, costs } = target;
  const words = { name: partyName(t, party), table: tableWords(t, tableIds, services.store.getState().rows) };
  const title =
    tableIds.length === 0 ? t('gestures.done.seatedBar', words) : t('gestures.done.seated', words);
  const news = seatedNews(deps, title, { tableIds, costs });
  const input = { partyId: party.id, seatingId: services.mintId(), tableIds };
  showRoomOf(services, tableIds);
  void settleAfter(gestures.make('parties.seat', input, news), target, deps);
}

/** Whoever let go of it may have gone on since: then it is left as they have it now. */
async function seatOrAsk(deps: ActionDeps, party: Party, tableIds: readonly string[]): Promise<void> {
  const { services } = deps;
  const isOvertaken = overtaken(services, party);
  const costs = await costsAt(deps, party.id, tableIds);
  if (isOvertaken()) return;
  const [nearId = ''] = tableIds;
  const { state } = spotReader(tableIds)(services.store.getState().rows);
  if (isUntaken(state) && !costs.some(isGrave)) sit(deps, party, { tableIds, costs: Promise.resolve(costs) });
  else services.view.setState({ panel: { kind: 'seat', partyId: party.id, nearId }, typed: '' });
}

function move(deps: ActionDeps, { seating, party }: Sitting, target: Target): void {
  const { services, gestures, t } = deps;
  const { tableIds } = target;
  const costs = costsAt(deps, seating.partyId, tableIds);
  const words = { name: partyName(t, party), table: tableWords(t, tableIds, services.store.getState().rows) };
  const title = tableIds.length === 0 ? t('gestures.done.movedBar', words) : t('gestures.done.moved', words);
  const { rows } = services.store.getState();
  const soiled = soiledWords(t, { seating, tableIds }, services);
  const about = costs.then((felt) => sentences(brokenWords(t, rows, felt), soiled));
  showRoomOf(services, tableIds);
  const moved = gestures.make('seatings.move', { seatingId: seating.id, tableIds }, { title, about });
  void settleAfter(moved, target, deps);
}

async function settleAfter(
  done: Promise<boolean>,
  { settles }: Settling,
  { services, gestures, t }: ActionDeps,
): Promise<void> {
  const { rows } = services.store.getState();
  if (settles === undefined || !(await done)) return;
  await settleConflict({ make: gestures.make, t, rows }, { op: settles, how: 'redone' });
}

/** Whoever puts a party somewhere sees where it went. */
function showRoomOf({ store, view }: StandServices, tableIds: readonly string[]): void {
  const room = store.getState().rows.tables.get(tableIds[0] ?? '')?.area;
  if (room !== undefined) view.setState({ room });
}

type Move = { readonly seating: Seating; readonly tableIds: readonly string[] };

/** Which tables are to be cleaned once they got up; empty where none is. */
function soiledWords(t: TFunction, { seating, tableIds }: Move, { store, now }: StandServices): string {
  const { tables } = store.getState().rows;
  const leaves = leftBehind(seating, now());
  const left = soiledTables({ seating, tableIds, leaves }, (id) => tables.get(id));
  return sentences(...left.map((table) => t('gestures.done.marked', { table: table.name })));
}
