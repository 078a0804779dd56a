/** Whether a party, or what was done before it, was touched since: whoever waited to do more with it leaves it then. */
import { subjectOf } from '#renderer/store/kept-already.ts';
import { stepsHere } from '#renderer/store/own-steps.ts';
import type { StandServices } from '#renderer/store/stand-context.tsx';
import type { Party } from '#shared/parties/party.ts';

export function overtaken(services: Pick<StandServices, 'store' | 'view'>, { id }: Party): () => boolean {
  const before = seen(services, id);
  return () => {
    const now = seen(services, id);
    const isTakenBack = before.last !== undefined && !now.undo.includes(before.last);
    return isTakenBack || now.row !== before.row || now.made !== before.made;
  };
}

function seen({ store, view }: Pick<StandServices, 'store' | 'view'>, id: string) {
  const { rows, pending } = store.getState();
  const undo = stepsHere({ store, view }).undo.map(({ opId }) => opId);
  const made = pending.findLast(({ input }) => subjectOf(input) === id)?.opId;
  return { undo, last: undo.at(-1), row: rows.parties.get(id), made };
}
