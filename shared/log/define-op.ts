// What an op kind is: its payload, who may write it, whether it states a fact or a plan, and its pure reducer.
import type { z } from 'zod';
import type { Permission } from '#shared/permissions/permissions.ts';
import type { Write } from './entity.ts';
import type { Op } from './op.ts';
import type { Read } from './read.ts';
import type { Rejection } from './rejection.ts';
import type { Flag } from './verdict.ts';

export type Outcome =
  | { readonly kind: 'accepted'; readonly writes: readonly Write[]; readonly flags: readonly Flag[] }
  | { readonly kind: 'refused'; readonly reason: Rejection };

export const accept = (writes: readonly Write[], flags: readonly Flag[] = []): Outcome => ({
  kind: 'accepted',
  writes,
  flags,
});

export const refuse = (reason: Rejection): Outcome => ({ kind: 'refused', reason });

export type Writer = 'station' | 'cloud';

/** Removes a guest's personal data, or closed history, by rule instead of by effects; see sweep.ts. */
export type Sweep = { readonly kind: 'erase-guest'; readonly guestId: string } | PruneHistory;

export interface PruneHistory {
  readonly kind: 'prune-history';
  readonly before: number;
  readonly guestIds: readonly string[];
}

interface OpTraits {
  readonly kind: string;
  /** The version payloads are written in; older ones are upcast by the schema's defaults. */
  readonly version: number;
  /** Facts happened and are accepted; plans are refused when they clash. */
  readonly nature: 'fact' | 'plan';
  readonly writers: readonly Writer[];
  /** Checked where the command is made, never in reduce. */
  readonly permission: Permission | null;
  readonly undoable: boolean;
}

export interface OpDefinition extends OpTraits {
  readonly payload: z.ZodType;
  readonly reduce: (read: Read, op: Op) => Outcome;
  readonly sweep: (op: Op) => Sweep | null;
}

export interface TypedOpDefinition<Payload extends z.ZodType> extends OpDefinition {
  readonly payload: Payload;
}

interface OpRecipe<Payload extends z.ZodType> extends OpTraits {
  readonly payload: Payload;
  readonly reduce: (context: {
    readonly read: Read;
    readonly op: Op;
    readonly payload: z.infer<Payload>;
  }) => Outcome;
  readonly sweep?: (payload: z.infer<Payload>) => Sweep;
}

export function defineOp<Payload extends z.ZodType>(recipe: OpRecipe<Payload>): TypedOpDefinition<Payload> {
  const { reduce, sweep, ...traits } = recipe;
  return {
    ...traits,
    reduce: (read, op) => {
      const parsed = recipe.payload.safeParse(op.payload);
      if (!parsed.success) return refuse({ kind: 'malformed', detail: describe(parsed.error) });
      return reduce({ read, op, payload: parsed.data });
    },
    sweep: (op) => {
      const parsed = recipe.payload.safeParse(op.payload);
      return parsed.success && sweep !== undefined ? sweep(parsed.data) : null;
    },
  };
}

/** Where the payload is wrong, never what it held: a refusal must not carry personal data. */
function describe(error: z.ZodError): string {
  return error.issues
    .slice(0, 3)
    .map((issue) => `${issue.path.join('.')}: ${issue.code}`)
    .join('; ');
}
