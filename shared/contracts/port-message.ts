// What a screen and its station say to each other over a MessagePort. Both ends parse every message with
// these schemas; a message that fails is dropped, never guessed at.
import { z } from 'zod';

const callId = z.int().nonnegative();

export const screenMessage = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('call'),
    id: callId,
    type: z.enum(['query', 'mutation', 'subscription']),
    path: z.string().min(1).max(200),
    input: z.unknown().optional(),
  }),
  z.object({ kind: z.literal('abort'), id: callId }),
]);

export type ScreenMessage = Readonly<z.infer<typeof screenMessage>>;

/** The parts of a refused call, in the shape tRPC gives errors; `code` is tRPC's number. */
const callError = z.object({ code: z.int(), message: z.string(), data: z.record(z.string(), z.unknown()) });

export const stationMessage = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('started'), id: callId }),
  z.object({
    kind: z.literal('data'),
    id: callId,
    data: z.unknown().optional(),
    eventId: z.string().optional(),
  }),
  z.object({ kind: z.literal('done'), id: callId }),
  z.object({ kind: z.literal('failed'), id: callId, error: callError }),
]);

export type StationMessage = Readonly<z.infer<typeof stationMessage>>;
