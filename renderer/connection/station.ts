/**
 * What a screen needs from its station, whatever carries it: HTTP in a browser, a MessagePort under Electron.
 * Rows arrive unparsed and meet their schema once, in the store.
 */
import type { Rejection } from '#shared/log/rejection.ts';
import type { Flag } from '#shared/log/verdict.ts';
import type { Command } from './commands.ts';

export type EntityPatch = { readonly kind: string; readonly id: string; readonly row: unknown };

export type StaffMember = { readonly id: string; readonly name: string; readonly role: string };

export type SyncStatus = {
  readonly paired: boolean;
  readonly cloud: 'online' | 'offline' | 'refused';
  readonly problem: string | null;
  readonly lastPushAt: number | null;
  readonly lastPullAt: number | null;
  readonly pending: number;
  readonly conflicts: number;
  /** Cloud clock minus the station's clock; null while unknown. */
  readonly clockOffsetMs: number | null;
};

/** What stands between a person and the host stand. */
export type Door =
  /** This browser has not shown the station's token. */
  | { readonly kind: 'unpaired' }
  /** The station's file is lost or damaged; a person has to say what becomes of it. */
  | { readonly kind: 'recovery'; readonly how: 'missing' | 'empty' | 'damaged' }
  | { readonly kind: 'first-run' }
  | { readonly kind: 'locked'; readonly lastStaffName: string | null }
  | { readonly kind: 'open'; readonly member: StaffMember };

export type StationSnapshot = {
  readonly bootId: string;
  readonly revision: number;
  readonly entities: readonly EntityPatch[];
  readonly staff: readonly StaffMember[];
  readonly sync: SyncStatus;
};

export type StationChange = {
  readonly bootId: string;
  readonly revision: number;
  readonly entities: readonly EntityPatch[];
  readonly sync: SyncStatus | null;
  readonly staff: readonly StaffMember[] | null;
};

export type WatchEvents = {
  readonly onOpen: () => void;
  readonly onChange: (change: StationChange) => void;
  readonly onLost: () => void;
};

export type CommandAnswer =
  | { readonly kind: 'accepted'; readonly flags: readonly Flag[] }
  | { readonly kind: 'refused'; readonly reason: Rejection }
  /** Not even tried: the screen is locked, the person may not, the input was wrong. */
  | { readonly kind: 'denied'; readonly why: 'locked' | 'not-allowed' | 'invalid' | 'fault' }
  /** Nobody knows whether it was applied: it must be sent again with the same id. */
  | { readonly kind: 'unknown' };

export type UnlockAnswer =
  | { readonly kind: 'unlocked'; readonly member: StaffMember }
  | { readonly kind: 'wrong' | 'wait'; readonly waitMs: number }
  | { readonly kind: 'unreachable' };

export interface Station {
  door(): Promise<Door>;
  unlock(pin: string): Promise<UnlockAnswer>;
  lock(): Promise<void>;
  open(): Promise<StationSnapshot>;
  /** Calls back until the returned function is called; it reconnects by itself. */
  watch(events: WatchEvents): () => void;
  command(command: Command): Promise<CommandAnswer>;
}
