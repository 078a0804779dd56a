/** What the station reckons of a party, as far as this screen was told. A card reads its own part only. */
import type { PartyOutlook } from '#renderer/connection/station.ts';
import { useStand } from './stand-context.tsx';

export type Advice = NonNullable<PartyOutlook['advice']>;

export const useOutlook = (partyId: string): PartyOutlook | undefined =>
  useStand(({ outlooks }) => outlooks?.parties.get(partyId));

/** Where it may sit now; null: nowhere yet. */
export const useAdvice = (partyId: string): Advice | null =>
  useStand(({ outlooks }) => outlooks?.parties.get(partyId)?.advice ?? null);
