/** Every gesture a screen can make, with what it says. The opId travels beside it, minted once a gesture. */
import type { z } from 'zod';
import type { partyDetails, partyPersonal } from '#shared/parties/party.ts';
import type { QueueDetails } from '#shared/queues/queue.ts';
import type { SettingsDetails } from '#shared/settings/settings.ts';
import type { TableCondition, tableDetails } from '#shared/tables/table.ts';

export type PartyDetails = z.infer<typeof partyDetails>;
type PartyPersonal = z.infer<typeof partyPersonal>;
export type TableDetails = z.infer<typeof tableDetails>;
export type RemovalReason = 'no-show' | 'left' | 'cancelled';

type PartyChange = Partial<Omit<PartyDetails, 'personal' | 'tags'>> & {
  readonly personal?: Partial<PartyPersonal>;
  readonly addTags?: readonly string[];
  readonly dropTags?: readonly string[];
};

type PartyRef = { readonly partyId: string };
type TableRef = { readonly tableId: string };
type SeatingRef = { readonly seatingId: string };
type Tables = { readonly tableIds: readonly string[] };

export type CommandInputs = {
  readonly 'parties.add': PartyRef & PartyDetails & { readonly queueId: string };
  readonly 'parties.edit': PartyRef & PartyChange;
  readonly 'parties.callToTable': PartyRef;
  readonly 'parties.requeue': PartyRef;
  readonly 'parties.remove': PartyRef & { readonly reason: RemovalReason };
  readonly 'parties.place': PartyRef & { readonly orderKey: number };
  readonly 'parties.seat': PartyRef & SeatingRef & Tables;
  readonly 'seatings.clear': SeatingRef & { readonly leaves: 'ready' | 'dirty' };
  readonly 'seatings.move': SeatingRef & Tables;
  readonly 'tables.set': TableRef & { readonly details: Partial<TableDetails>; readonly removed: boolean };
  readonly 'tables.mark': TableRef & { readonly condition: TableCondition };
  readonly 'tables.hold': TableRef & PartyRef;
  readonly 'tables.release': TableRef & PartyRef;
  readonly 'queues.set': { readonly queueId: string; readonly details: Partial<QueueDetails> };
  readonly 'settings.set': { readonly details: Partial<SettingsDetails> };
  readonly 'conflicts.settle': { readonly settledOpId: string; readonly how: 'redone' | 'kept' };
  readonly 'log.undo': { readonly targetOpId: string };
};

export type CommandKind = keyof CommandInputs;

/** A command ready to be sent. A kept one comes back from storage, so its input is checked by the station. */
export type Command = { readonly kind: CommandKind; readonly opId: string; readonly input: object };

export const commandKinds = [
  'parties.add',
  'parties.edit',
  'parties.callToTable',
  'parties.requeue',
  'parties.remove',
  'parties.place',
  'parties.seat',
  'seatings.clear',
  'seatings.move',
  'tables.set',
  'tables.mark',
  'tables.hold',
  'tables.release',
  'queues.set',
  'settings.set',
  'conflicts.settle',
  'log.undo',
] as const satisfies readonly CommandKind[];
