/**
 * Parts of the stand that the first picture does without: what reads phones, which is a sixth of all there is to fetch,
 * whatever opens over the stand, what is carried or flies over it, and what is laid over the floor. They are fetched while
 * that picture is made.
 */
import { createPart } from '#renderer/ui/part.ts';

export const QuickLine = createPart(async () => (await import('./waitlist/quick-line.tsx')).QuickLine);
export const PhoneDetail = createPart(async () => (await import('./waitlist/phone-detail.tsx')).PhoneDetail);
export const FinishedList = createPart(
  async () => (await import('./waitlist/finished-list.tsx')).FinishedList,
);
export const DraggedCard = createPart(async () => (await import('./drag/dragged-card.tsx')).DraggedCard);
export const Arrivals = createPart(async () => (await import('./flights/arrivals.tsx')).Arrivals);
export const KeptFloor = createPart(async () => (await import('./kept-floor.tsx')).KeptFloor);
export const Panels = createPart(async () => (await import('./panels.tsx')).Panels);

export async function fetchStandParts(): Promise<void> {
  await Promise.allSettled(
    [QuickLine, PhoneDetail, FinishedList, DraggedCard, Arrivals, KeptFloor, Panels].map((part) =>
      part.fetch(),
    ),
  );
}
