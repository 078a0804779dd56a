/** Between whom a party goes when a hand moves it in the list. The station finds the place. */
import type { CommandInputs } from '#renderer/connection/commands.ts';

export type Neighbours = Pick<CommandInputs['parties.place'], 'afterPartyId' | 'beforePartyId'>;

/** On which side of the other it comes to stand. */
export type Side = 'before' | 'after';

type Placed = { readonly id: string };

/** It takes the place of the other, who makes room on the side it came from. Null: nothing would change. */
export function neighboursInPlaceOf(
  list: readonly Placed[],
  movedId: string,
  otherId: string,
): Neighbours | null {
  const from = list.findIndex(({ id }) => id === movedId);
  const to = list.findIndex(({ id }) => id === otherId);
  if (from === -1 || to === -1 || from === to) return null;
  return to > from
    ? { afterPartyId: otherId, beforePartyId: list[to + 1]?.id ?? null }
    : { afterPartyId: list[to - 1]?.id ?? null, beforePartyId: otherId };
}

export const sideOf = ({ afterPartyId }: Neighbours, otherId: string): Side =>
  afterPartyId === otherId ? 'after' : 'before';

export function neighboursAfterStep(
  list: readonly Placed[],
  movedId: string,
  step: -1 | 1,
): Neighbours | null {
  const other = list[list.findIndex(({ id }) => id === movedId) + step];
  return other === undefined ? null : neighboursInPlaceOf(list, movedId, other.id);
}
