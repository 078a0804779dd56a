/** The same gesture once more, as a new command. Null for what cannot simply be repeated. */
import { z } from 'zod';
import type { CommandInputs, CommandKind } from '#renderer/connection/commands.ts';
import type { Op } from '#shared/log/op.ts';
import { undoneOpId } from '#shared/log/undone-op-id.ts';

export type Redo = {
  [Kind in CommandKind]: { readonly kind: Kind; readonly input: CommandInputs[Kind] };
}[CommandKind];

const partyRef = z.object({ partyId: z.string() });
const call = partyRef.extend({ tableIds: z.array(z.string()).optional() });
const removal = partyRef.extend({ reason: z.enum(['no-show', 'left', 'cancelled']) });
const seat = partyRef.extend({ tableIds: z.array(z.string()) });
const hold = partyRef.extend({ tableId: z.string() });
const move = z.object({ seatingId: z.string(), tableIds: z.array(z.string()) });

function redoWith<Kind extends CommandKind>(kind: Kind, input: CommandInputs[Kind] | undefined) {
  return input === undefined ? null : { kind, input };
}

export function redoOf({ kind, payload }: Op, mintId: () => string): Redo | null {
  switch (kind) {
    case 'party.call':
      return redoWith('parties.callToTable', call.safeParse(payload).data);
    case 'party.requeue':
      return redoWith('parties.requeue', partyRef.safeParse(payload).data);
    case 'party.remove':
      return redoWith('parties.remove', removal.safeParse(payload).data);
    case 'party.seat': {
      const seated = seat.safeParse(payload).data;
      return redoWith('parties.seat', seated === undefined ? undefined : { ...seated, seatingId: mintId() });
    }
    case 'table.hold':
      return redoWith('tables.hold', hold.safeParse(payload).data);
    case 'seating.move':
      return redoWith('seatings.move', move.safeParse(payload).data);
    case 'log.undo': {
      const targetOpId = undoneOpId({ kind, payload });
      return redoWith('log.undo', targetOpId === null ? undefined : { targetOpId });
    }
    default:
      return null;
  }
}

const seatable = z.object({ partyId: z.string() });

/** The party a card is about, when seating it elsewhere would settle the card. */
export function partyToSeat({ kind, payload }: Op): string | null {
  if (kind !== 'party.seat' && kind !== 'table.hold') return null;
  return seatable.safeParse(payload).data?.partyId ?? null;
}
