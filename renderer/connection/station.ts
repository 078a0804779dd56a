/**
 * What a screen needs from its station, whatever carries it: HTTP in a browser, a MessagePort under Electron.
 * Rows arrive unparsed and meet their schema once, in the store.
 */
import type { Op } from '#shared/log/op.ts';
import type { Rejection } from '#shared/log/rejection.ts';
import type { Flag } from '#shared/log/verdict.ts';
import type { Command } from './commands.ts';

export type EntityPatch = { readonly kind: string; readonly id: string; readonly row: unknown };

export type StaffMember = { readonly id: string; readonly name: string; readonly role: string };

export type CloudState =
  | 'unpaired'
  | 'connecting'
  | 'online'
  | 'offline'
  | 'server-trouble'
  | 'not-the-cloud'
  | 'unauthorised'
  | 'revoked'
  | 'cloud-too-old'
  | 'station-too-old'
  | 'restoring';

export type SyncStatus = {
  readonly cloud: CloudState;
  readonly lastPushAt: number | null;
  readonly lastPullAt: number | null;
  readonly pending: number;
  readonly oldestPendingAt: number | null;
  readonly refused: number;
  readonly historyComplete: boolean;
  /** Cloud clock minus the station's clock; null while unknown. */
  readonly clockSkewMs: number | null;
  readonly retryAt: number | null;
};

/** What stands between a person and the host stand. */
export type Door =
  /** This browser has not shown the station's token. */
  | { readonly kind: 'unpaired' }
  /** The station's file is lost or damaged; a person has to say what becomes of it. */
  | { readonly kind: 'recovery'; readonly how: 'missing' | 'empty' | 'damaged' }
  | { readonly kind: 'first-run' }
  | { readonly kind: 'locked'; readonly lastStaffName: string | null; readonly lockedOutUntil: number | null }
  | { readonly kind: 'open'; readonly staffId: string; readonly name: string; readonly role: string };

/** A null of lost changes: nobody can tell how many. */
export type RecoveryReport = {
  readonly at: number;
  readonly recoveredOps: number;
  readonly lostOps: number | null;
};

export type DoorStatus = {
  readonly door: Door;
  readonly disk: 'ok' | 'low' | 'no-backups' | 'read-only';
  /** What a damaged file cost, until somebody has read it. */
  readonly recovery: RecoveryReport | null;
  /** Where a first run offers to pair. */
  readonly cloudUrl: string | null;
};

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
  /** Not even tried: the screen is locked, the person may not, the input was wrong, the disk is full. */
  | { readonly kind: 'denied'; readonly why: 'locked' | 'not-allowed' | 'invalid' | 'disk' | 'fault' }
  /** Nobody knows whether it was applied: it must be sent again with the same id. */
  | { readonly kind: 'unknown' };

export type UnlockAnswer =
  | { readonly kind: 'unlocked' }
  | { readonly kind: 'wrong' | 'wait'; readonly waitMs: number }
  | { readonly kind: 'unreachable' };

export type ConflictCard = {
  readonly op: Op;
  readonly conflict:
    | { readonly kind: 'refused' | 'void'; readonly reason: Rejection }
    | { readonly kind: 'clash'; readonly flags: readonly Flag[] };
  /** Ops refused only because this one was; they are settled with it. */
  readonly because: readonly Op[];
};

export type PendingOp = { readonly op: Op; readonly state: 'queued' | 'sent' | 'void' };

export type Backup = { readonly name: string; readonly takenAt: number; readonly bytes: number };

/** Somebody of the demo, with the PIN to be them. */
export type DemoPerson = { readonly name: string; readonly role: string; readonly pin: string };

/** What a first run or a recovery came to: done, or why not, in the station's own word for it. */
export type SetupAnswer = { readonly kind: 'done' } | { readonly kind: 'refused'; readonly reason: string };

export type DemoAnswer =
  | { readonly kind: 'done'; readonly people: readonly DemoPerson[] }
  | Extract<SetupAnswer, { readonly kind: 'refused' }>;

export interface StationSetup {
  backups(): Promise<readonly Backup[]>;
  restore(backup: string): Promise<SetupAnswer>;
  startOver(): Promise<SetupAnswer>;
  pair(cloudUrl: string, code: string): Promise<SetupAnswer>;
  /** Fills an empty station with an evening under way and says who can be there. */
  demo(): Promise<DemoAnswer>;
  dismissRecovery(): Promise<void>;
  standalone(ownerName: string, pin: string): Promise<SetupAnswer>;
}

export interface Station {
  readonly setup: StationSetup;
  status(): Promise<DoorStatus>;
  /** Shows the station's token once; afterwards the browser is known by its cookie. */
  pair(token: string): Promise<boolean>;
  unlock(pin: string): Promise<UnlockAnswer>;
  lock(): Promise<void>;
  open(): Promise<StationSnapshot>;
  /** Calls back until the returned function is called; it reconnects by itself. */
  watch(events: WatchEvents): () => void;
  command(command: Command): Promise<CommandAnswer>;
  conflicts(): Promise<readonly ConflictCard[]>;
  pending(): Promise<readonly PendingOp[]>;
  sendAgain(): Promise<void>;
}
