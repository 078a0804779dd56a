/** What a screen that practises shows, fetched apart: a service never does. */
import { createPart } from '#renderer/ui/part.ts';

export const PracticeBar = createPart(async () => (await import('./practice-bar.tsx')).PracticeBar);
