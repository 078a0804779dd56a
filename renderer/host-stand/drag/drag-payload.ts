/** What can be dragged on the host stand. A place that takes it decides by its kind. */
export type DragPayload =
  | { readonly kind: 'party'; readonly partyId: string }
  /** A party that sits, on its way to another table. */
  | { readonly kind: 'sitting'; readonly seatingId: string }
  /** Empty tables, to be put together with others. */
  | { readonly kind: 'tables'; readonly tableIds: readonly string[] };
