/** Which parties are marked, as the hand goes over the list. Null: nobody marks, and a press opens a card. */

export type Marked = readonly string[] | null;

export const withMark = (marked: Marked, partyId: string): readonly string[] =>
  marked?.includes(partyId) === true ? marked.filter((id) => id !== partyId) : [...(marked ?? []), partyId];

type Stretch = {
  readonly list: readonly { readonly id: string }[];
  /** The card the keyboard is on. */
  readonly from: string | null;
  readonly step: -1 | 1;
};

/** Shift and an arrow mark the card one is on and the next; null where there is no next. */
export function withNext(
  marked: Marked,
  { list, from, step }: Stretch,
): { readonly marked: readonly string[]; readonly at: string } | null {
  const place = list.findIndex(({ id }) => id === from);
  const next = list[place === -1 ? 0 : place + step];
  if (next === undefined) return null;
  const ids = place === -1 ? [next.id] : [list[place]?.id ?? next.id, next.id];
  return { marked: [...new Set([...(marked ?? []), ...ids])], at: next.id };
}
