// Which table is best for a party, and why: fewest seats wasted, what the party asked for, no tables put together without
// need, and among equals whoever is next in the rotation. Offers that do not take the party are left out, and so are joins
// it would not fill.
import type { Party } from '#shared/parties/party.ts';
import { foldText } from '#shared/text/fold-text.ts';
import type { TableOffer } from './table-offer.ts';

export type OfferReason =
  | { readonly kind: 'asked-for'; readonly area: string }
  | { readonly kind: 'next-server'; readonly serverId: string }
  | { readonly kind: 'fits'; readonly spare: number }
  | { readonly kind: 'together'; readonly seats: number };

export interface RankedOffer extends TableOffer {
  /** Less is better. */
  readonly weight: number;
  readonly reason: OfferReason;
}

export interface OfferSetting {
  readonly party: Pick<Party, 'size' | 'seatingPreference'>;
  /** Who serves a section; null: nobody. */
  readonly serverOf: (sectionId: string | null) => string | null;
  /** Place in the rotation, 0 is next; null: takes no parties. */
  readonly turnOf: (serverId: string) => number | null;
}

/** Whoever takes no parties gets one only where no other table takes it. */
const weights = {
  spareSeat: 1,
  tooSmallParty: 2,
  askedFor: -4,
  join: 3,
  notServing: 100,
  turn: 0.25,
} as const;

/** "window" is asked for by who wants the Window section's area, or an area called so. */
function isAskedFor({ seatingPreference }: OfferSetting['party'], { area }: TableOffer): boolean {
  if (seatingPreference === null || area === '') return false;
  const [wanted, offered] = [foldText(seatingPreference).trim(), foldText(area).trim()];
  return wanted !== '' && (offered.includes(wanted) || wanted.includes(offered));
}

export function rankOffers(offers: readonly TableOffer[], setting: OfferSetting): readonly RankedOffer[] {
  const { size } = setting.party;
  return offers
    .filter(({ seatsMin, seatsMax, isJoin }) => seatsMax >= size && !(isJoin && seatsMin > size))
    .map((offer) => ranked(offer, setting))
    .toSorted((left, right) => left.weight - right.weight || left.tableIds.length - right.tableIds.length);
}

function ranked(offer: TableOffer, setting: OfferSetting): RankedOffer {
  const { party, serverOf, turnOf } = setting;
  const asked = isAskedFor(party, offer);
  const serverId = serverOf(offer.sectionId);
  const turn = serverId === null ? null : turnOf(serverId);
  const spare = offer.seatsMax - party.size;
  const weight =
    spare * weights.spareSeat +
    Math.max(0, offer.seatsMin - party.size) * weights.tooSmallParty +
    (asked ? weights.askedFor : 0) +
    (offer.isJoin ? weights.join : 0) +
    (serverId === null ? 0 : turn === null ? weights.notServing : turn * weights.turn);
  return { ...offer, weight, reason: reasonFor({ offer, asked, serverId, turn, spare }) };
}

interface Grounds {
  readonly offer: TableOffer;
  readonly asked: boolean;
  readonly serverId: string | null;
  readonly turn: number | null;
  readonly spare: number;
}

function reasonFor({ offer, asked, serverId, turn, spare }: Grounds): OfferReason {
  if (asked) return { kind: 'asked-for', area: offer.area };
  if (offer.tableIds.length > 1) return { kind: 'together', seats: offer.seatsMax };
  if (serverId !== null && turn === 0) return { kind: 'next-server', serverId };
  return { kind: 'fits', spare };
}
