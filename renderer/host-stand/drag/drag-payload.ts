/** What can be dragged on the host stand. A place that takes it decides by its kind. */
export type DragPayload = { readonly kind: 'party'; readonly partyId: string };
