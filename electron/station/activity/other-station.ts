// Which other station an act came from, as the feed says it.
import type { StationName } from '#shared/contracts/station-name.ts';

export type OtherStation =
  | { readonly kind: 'named'; readonly name: string }
  /** An owner's pages wrote it. */
  | { readonly kind: 'cloud' }
  /** The cloud has not said its name yet. */
  | { readonly kind: 'unknown' };

/** Two of one name are told apart by the letter on their numbers. */
export function otherStation(stations: readonly StationName[], id: string): OtherStation {
  const found = stations.find((station) => station.id === id);
  if (found === undefined) return { kind: 'unknown' };
  const { name, letter } = found;
  if (name === null) return { kind: 'cloud' };
  const isShared = stations.some((station) => station.id !== id && station.name === name);
  return { kind: 'named', name: isShared ? `${name} (${letter})` : name };
}
