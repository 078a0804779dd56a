/** Which parties stand in which list, found in one pass over all of them. */
import type { Rows } from '#renderer/store/rows.ts';
import { compareParties, isListed, type ListMoment } from '#shared/parties/list-order.ts';
import { isWaiting, type Party } from '#shared/parties/party.ts';
import { defaultSettings } from '#shared/settings/settings.ts';
import type { Table } from '#shared/tables/table.ts';

/** The queue whose lists are shown; null: every queue. */
export type ShownQueue = string | null;

export type PartyLists = {
  /** In the order they are to be seated. */
  readonly waiting: readonly Party[];
  /** Booked for later, by their hour. */
  readonly later: readonly Party[];
  /** Seated and ended since this evening began, the latest first. */
  readonly finished: readonly Party[];
  readonly served: number;
  /** Who waits in each queue, whichever is shown. */
  readonly waitingIn: ReadonlyMap<string, number>;
};

/** How this restaurant orders its list at a moment. */
export const momentOf = ({ settings }: Pick<Rows, 'settings'>, now: number): ListMoment => ({
  ...(settings ?? defaultSettings),
  now,
});

export const lastStepAt = (party: Party): number => party.endedAt ?? party.seatedAt ?? party.joinedAt;

type Evening = { readonly moment: ListMoment; readonly sinceAt: number };

export function partyLists(
  parties: ReadonlyMap<string, Party>,
  shown: ShownQueue,
  { moment, sinceAt }: Evening,
): PartyLists {
  const [waiting, later, finished]: [Party[], Party[], Party[]] = [[], [], []];
  const waitingIn = new Map<string, number>();
  let served = 0;
  for (const party of parties.values()) {
    const isShown = shown === null || party.queueId === shown;
    if (isWaiting(party)) {
      if (isListed(party, moment)) {
        waitingIn.set(party.queueId, (waitingIn.get(party.queueId) ?? 0) + 1);
        if (isShown) waiting.push(party);
      } else if (isShown) later.push(party);
    } else if (isShown && !party.removed) {
      const isServed = party.openSeatingIds.length > 0;
      if (isServed) served += 1;
      if (isServed || lastStepAt(party) >= sinceAt) finished.push(party);
    }
  }
  return {
    waiting: waiting.sort(compareParties(moment)),
    later: later.sort((left, right) => (left.bookedFor ?? 0) - (right.bookedFor ?? 0)),
    finished: finished.sort((left, right) => lastStepAt(right) - lastStepAt(left)),
    served,
    waitingIn,
  };
}

/** The list of one queue now, for what is decided at the moment of a gesture. */
export const waitingParties = (
  { parties }: Pick<Rows, 'parties'>,
  queueId: string,
  moment: ListMoment,
): readonly Party[] => partyLists(parties, queueId, { moment, sinceAt: moment.now }).waiting;

export const heldTableIds = (tables: ReadonlyMap<string, Table>, partyId: string): readonly string[] =>
  [...tables.values()].flatMap(({ id, heldForPartyId }) => (heldForPartyId === partyId ? [id] : []));

/** By party, the names of the tables that are held for it. */
export function heldTables(tables: ReadonlyMap<string, Table>): ReadonlyMap<string, string> {
  const held = new Map<string, string>();
  for (const { heldForPartyId: id, name } of tables.values()) {
    if (id !== null) held.set(id, held.has(id) ? `${held.get(id)} + ${name}` : name);
  }
  return held;
}
