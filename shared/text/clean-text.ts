// Text that every store accepts: NFC, well-formed, no U+0000. Screens clean what people type, and the station what any screen
// sends; ops only check, so an op that was made is never altered.
import { z } from 'zod';
import { withoutUnseen } from './unseen.ts';

export const isClean = (text: string): boolean =>
  text.isWellFormed() && !text.includes('\u0000') && text.normalize('NFC') === text;

/** What an op or a row may hold. */
export const storedText = (maximum: number): z.ZodString =>
  z.string().max(maximum).refine(isClean, 'text must be NFC, well-formed and without U+0000');

/** What a person typed: composed, trimmed, and nothing in it that cannot be seen. */
export const cleanText = (typed: string): string => withoutUnseen(typed).trim();

/** The same at an edge, refused only where no store could keep it. */
export const typedText = (maximum: number) =>
  z
    .string()
    .max(maximum * 4)
    .refine(
      (text) => text.isWellFormed() && !text.includes('\u0000'),
      'text has characters no store can keep',
    )
    .transform(cleanText)
    .pipe(z.string().max(maximum));
