/** Every gesture a screen can make. What each says is what the station's router asks; the opId travels beside it. */
import type { inferRouterInputs } from '@trpc/server';
import type { z } from 'zod';
import type { partyDetails } from '#shared/parties/party.ts';
import type { AppRouter } from '#station/router.ts';

export type PartyDetails = z.infer<typeof partyDetails>;
export type RemovalReason = 'no-show' | 'left' | 'cancelled';

export const commandKinds = [
  'parties.add',
  'parties.edit',
  'parties.callToTable',
  'parties.requeue',
  'parties.remove',
  'parties.place',
  'parties.arrive',
  'parties.expect',
  'parties.prioritise',
  'parties.promise',
  'parties.seat',
  'parties.walkIn',
  'seatings.clear',
  'seatings.move',
  'seatings.stage',
  'seatings.swap',
  'tables.set',
  'tables.mark',
  'tables.hold',
  'tables.release',
  'tables.arrange',
  'tables.combine',
  'tables.split',
  'joins.set',
  'sections.set',
  'sections.assign',
  'servers.cut',
  'kitchen.pace',
  'serviceTypes.set',
  'queues.set',
  'settings.set',
  'conflicts.settle',
  'log.undo',
] as const;

export type CommandKind = (typeof commandKinds)[number];

type Inputs = inferRouterInputs<AppRouter>;

type InputOf<Kind extends string> = Kind extends `${infer Feature extends keyof Inputs}.${infer Name}`
  ? Name extends keyof Inputs[Feature]
    ? Omit<Inputs[Feature][Name], 'opId'>
    : never
  : never;

export type CommandInputs = { readonly [Kind in CommandKind]: InputOf<Kind> };

/** A command ready to be sent. A kept one comes back from storage, so its input is checked by the station. */
export type Command = {
  readonly kind: CommandKind;
  readonly opId: string;
  readonly input: object;
  /** How long it was kept here, by a clock that only grows. */
  readonly madeMsAgo: number;
  readonly gestureId: string | null;
};
