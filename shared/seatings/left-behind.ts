// What a party that moves leaves behind: its old table is free within minutes of its first sitting down, which corrects a
// mistake, and has to be cleaned later on (docs/decisions/0016).
import { z } from 'zod';
import type { Seating } from './seating.ts';

/** Nobody has eaten, and hardly anybody has drunk, at a table by then. */
const correctionMs = 5 * 60_000;

/** How a table is left. */
export const leaves = z.enum(['ready', 'dirty']);

export type LeftBehind = z.infer<typeof leaves>;

/** Whoever has ordered has used the table, however soon. */
export const leftBehind = (
  { seatedAt, stage }: Pick<Seating, 'seatedAt' | 'stage'>,
  movedAt: number,
): LeftBehind => (stage === 'seated' && movedAt - seatedAt < correctionMs ? 'ready' : 'dirty');
