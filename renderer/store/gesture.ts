/** A gesture is one command a person made here, kept with its opId until the station's answer is known. */
import { z } from 'zod';
import { commandKinds } from '#renderer/connection/commands.ts';

const gestureSchema = z.object({
  opId: z.string(),
  kind: z.enum(commandKinds),
  input: z.record(z.string(), z.unknown()),
  /** As it is shown. */
  madeAt: z.int(),
  /** As its age is told: by the screen's steady clock, which no correction of the time moves. */
  steadyMs: z.number(),
  /** Who made it; null when nobody was at the screen. */
  staffId: z.string().nullable().default(null),
  /** What it is one op of, where the person did several things at once. */
  gestureId: z.string().nullable().default(null),
  /** It left at least once: the station may have taken it, so it cannot be withdrawn any more. */
  isSent: z.boolean().default(true),
});
export type Gesture = Readonly<z.infer<typeof gestureSchema>>;

const gesturesSchema = z.array(gestureSchema);

const key = 'hoststand.pending-gestures';

/** Where gestures outlive a reload: the session storage of the window. */
export type GestureShelf = {
  readonly read: () => readonly Gesture[];
  readonly write: (gestures: readonly Gesture[]) => void;
};

export const sessionShelf = (storage: Storage): GestureShelf => ({
  read: () => {
    const text = storage.getItem(key);
    if (text === null) return [];
    const parsed = gesturesSchema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : [];
  },
  write: (gestures) => {
    if (gestures.length === 0) storage.removeItem(key);
    else storage.setItem(key, JSON.stringify(gestures));
  },
});
