// One line of the feed: an op with all that a person needs to read it, and what can be done about it.
import type { ActGroup } from '#shared/activity/act-group.ts';
import type { Json } from '#shared/log/canonical-json.ts';
import type { Actor } from '#shared/log/op.ts';
import type { Rejection } from '#shared/log/rejection.ts';
import type { Flag } from '#shared/log/verdict.ts';
import type { MadeAt } from './op-screens.ts';
import type { KnownRow } from './replica.ts';

export interface ActSearch {
  readonly limit: number;
  /** Where the look before ended; null: from the newest. */
  readonly after: ActCursor | null;
  readonly staffId: string | null;
  readonly group: ActGroup | null;
  readonly onlyClashes: boolean;
  /** A part of a guest's name, or a table. */
  readonly text: string;
  /** How far back it is looked at all, and not taken back any more. */
  readonly since: number;
  readonly undoableSince: number;
}

export type ActCursor =
  | { readonly kind: 'queued'; readonly number: number }
  | { readonly kind: 'logged'; readonly seq: number };

export interface Act {
  readonly opId: string;
  readonly kind: string;
  readonly payload: Json;
  readonly group: ActGroup;
  readonly actor: Actor;
  readonly happenedAt: number;
  /** When it was typed in, where that was later. */
  readonly enteredAt: number | null;
  readonly state: 'queued' | 'sent' | 'void' | 'confirmed';
  /** Why it was not done. */
  readonly refusal: Rejection | null;
  readonly flags: readonly Flag[];
  /** Null: it was done here. */
  readonly otherStationId: string | null;
  /** Of this station; null where nobody noted it. */
  readonly screen: MadeAt | null;
  /** The op that took it back and stands. */
  readonly undoneBy: string | null;
  /** The ops that stand for its gesture now, in the order they were made: what a step back, or forth, has to name. */
  readonly turns: readonly string[];
  /** A step back has no button of its own: the step it took back has. */
  readonly canUndo: boolean;
  /** Of a step back: what it took back, and whether that was itself a step back. */
  readonly target: Target | null;
}

export interface Target {
  readonly kind: string;
  readonly payload: Json;
  readonly isRedo: boolean;
}

export interface ActPage {
  readonly acts: readonly Act[];
  /** The rows the acts are about, as they are now. */
  readonly about: readonly KnownRow[];
  /** Null: there is nothing before. */
  readonly next: ActCursor | null;
  /** How far back it was looked. */
  readonly lookedTo: number | null;
}
