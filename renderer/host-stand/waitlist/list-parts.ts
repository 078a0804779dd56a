/** What the list adds to its first picture, in which no card is open or marked and nothing waits for a station: fetched while that picture is made. */
import { createPart } from '#renderer/ui/part.ts';

export const OpenedCard = createPart(async () => (await import('./opened-card.tsx')).OpenedCard);
export const LaterList = createPart(async () => (await import('./later-list.tsx')).LaterList);
export const KeptGroup = createPart(async () => (await import('./kept-group.tsx')).KeptGroup);
export const MarksBar = createPart(async () => (await import('./marks-bar.tsx')).MarksBar);

export async function fetchListParts(): Promise<void> {
  await Promise.allSettled([OpenedCard, LaterList, KeptGroup, MarksBar].map((part) => part.fetch()));
}
