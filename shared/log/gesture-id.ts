// What one gesture does to several, or in several steps, is an op each. Their payloads share the id of the gesture, so that
// every station and every screen knows them as one step. Reducers do not look at it.
import { z } from 'zod';
import type { Json } from './canonical-json.ts';
import { withMark } from './payload-mark.ts';

const mark = z.object({ gestureId: z.string() });

/** Null: it is a gesture of its own. */
export const gestureIdOf = (payload: Json): string | null => mark.safeParse(payload).data?.gestureId ?? null;

export const withGestureId = (payload: Json, gestureId: string | null): Json =>
  gestureId === null ? payload : withMark(payload, { gestureId });

interface Made {
  readonly opId: string;
  readonly payload: Json;
}

/** Whether an op is of the gesture that made another. */
export function isOfGesture({ opId, payload }: Made): (op: Made) => boolean {
  const gestureId = gestureIdOf(payload);
  return (op) => op.opId === opId || (gestureId !== null && gestureIdOf(op.payload) === gestureId);
}
