/** What lies over any page, fetched apart: nobody asks for it before somebody is in. */
import { createPart } from '#renderer/ui/part.ts';

export const Palette = createPart(async () => (await import('./palette.tsx')).Palette);
export const KeySheet = createPart(async () => (await import('./key-sheet.tsx')).KeySheet);
