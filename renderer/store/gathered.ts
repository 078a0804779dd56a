/**
 * What one gesture did to several is one step: it is taken back and done again together, whichever op stands for each of
 * them now. It outlives a reload of its window, as the steps do.
 */
import { z } from 'zod';
import type { View, ViewStore } from '#renderer/host-stand/view.ts';

const key = 'hoststand.gathered-steps';
const entries = z.array(z.tuple([z.string(), z.string()]));

/** As many steps are known of a person at all. */
const keepsAtMost = 300;

export function gather(view: ViewStore, opIds: readonly string[], gestureId: string): void {
  view.setState(({ gathered }) => {
    const added = opIds.map((opId) => [opId, gestureId] as const);
    return { gathered: new Map([...gathered, ...added].slice(-keepsAtMost)) };
  });
}

/** Those of them that one gesture made, with the one that is named. */
export function ofOneGesture<Op extends { readonly opId: string }>(
  gathered: View['gathered'],
  ops: readonly Op[],
  opId: string,
): readonly Op[] {
  const gestureId = gathered.get(opId);
  return ops.filter(
    (op) => op.opId === opId || (gestureId !== undefined && gathered.get(op.opId) === gestureId),
  );
}

export function keepGathered(view: ViewStore, storage: Pick<Storage, 'getItem' | 'setItem'>): void {
  view.setState({ gathered: new Map(read(storage.getItem(key))) });
  view.subscribe(({ gathered }, before) => {
    if (gathered !== before.gathered) storage.setItem(key, JSON.stringify([...gathered]));
  });
}

function read(text: string | null): z.infer<typeof entries> {
  return text === null ? [] : (entries.safeParse(JSON.parse(text)).data ?? []);
}
