// What was written on paper and typed in afterwards, or kept at a screen while its station was away, keeps the moment it
// happened; its payload says besides when it came. Reducers do not look at it.
import { z } from 'zod';
import type { Json } from './canonical-json.ts';
import { withMark } from './payload-mark.ts';

const mark = z.object({ enteredAt: z.int() });

/** Null: it was entered as it happened. */
export const enteredLater = (payload: Json): number | null => mark.safeParse(payload).data?.enteredAt ?? null;

export const withEntered = (payload: Json, enteredAt: number): Json => withMark(payload, { enteredAt });
