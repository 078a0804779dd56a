/** What the list adds to its first picture, in which no card is open: fetched while that picture is made. */
import { createPart } from '#renderer/ui/part.ts';

export const OpenedCard = createPart(async () => (await import('./opened-card.tsx')).OpenedCard);
export const LaterList = createPart(async () => (await import('./later-list.tsx')).LaterList);

export async function fetchListParts(): Promise<void> {
  await Promise.allSettled([OpenedCard, LaterList].map((part) => part.fetch()));
}
