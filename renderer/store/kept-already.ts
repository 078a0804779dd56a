/** A step that is kept here and not answered yet. Who presses again, because nothing moved, would do it twice. */
import { z } from 'zod';
import type { CommandKind } from '#renderer/connection/commands.ts';
import type { Gesture } from './gesture.ts';

/** What is done to somebody once, however often it is pressed. */
const onceKinds: ReadonlySet<CommandKind> = new Set([
  'parties.seat',
  'parties.callToTable',
  'parties.requeue',
  'parties.remove',
  'seatings.clear',
]);

const about = z.object({ partyId: z.string().optional(), seatingId: z.string().optional() });

/** The party, or the sitting where it is about one. */
export function subjectOf(input: unknown): string | undefined {
  const { partyId, seatingId } = about.safeParse(input).data ?? {};
  return partyId ?? seatingId;
}

/** Without what is taken back again; what was taken back and is done again stands. */
export function standing(pending: readonly Gesture[]): readonly Gesture[] {
  const takenBack = new Set<unknown>();
  for (const { opId, input } of pending.toReversed()) {
    if (!takenBack.has(opId)) takenBack.add(input.targetOpId);
  }
  return pending.filter(({ opId }) => !takenBack.has(opId));
}

export function keptAlready(
  pending: readonly Gesture[],
  kind: CommandKind,
  input: unknown,
): Gesture | undefined {
  if (!onceKinds.has(kind)) return undefined;
  const subject = subjectOf(input);
  return standing(pending).find((gesture) => gesture.kind === kind && subjectOf(gesture.input) === subject);
}
