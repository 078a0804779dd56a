/**
 * What a screen needs from its station, whatever carries it: HTTP in a browser, a MessagePort under Electron.
 * Rows arrive unparsed and meet their schema once, in the store.
 */
import type { inferRouterInputs, inferRouterOutputs } from '@trpc/server';
import type { GuestId } from '#shared/guests/guest.ts';
import type { Op } from '#shared/log/op.ts';
import type { Rejection } from '#shared/log/rejection.ts';
import type { Steps } from '#shared/log/steps.ts';
import type { Flag } from '#shared/log/verdict.ts';
import type { AppRouter } from '#station/router.ts';
import type { Command } from './commands.ts';
import type { SetupReason } from './setup-reason.ts';

type Inputs = inferRouterInputs<AppRouter>;
type Outputs = inferRouterOutputs<AppRouter>;
type Change = Outputs['state']['changes'] extends AsyncIterable<infer Yielded> ? Yielded : never;

export type EntityPatch = { readonly kind: string; readonly id: string; readonly row: unknown };

export type StaffMember = Outputs['state']['open']['staff'][number];

export type QuoteBoard = Outputs['state']['open']['quotes'];

export type PartyOutlook = QuoteBoard['parties'][number];

export type PracticeStatus = NonNullable<Outputs['state']['open']['practice']>;
export type PracticeWish = Inputs['practice']['start'];
export type PracticeChange = Inputs['practice']['change'];
export type PracticeNight = Outputs['practice']['nights'][number];
export type PracticeFigures = Outputs['practice']['review'];

export type SyncStatus = Omit<Outputs['state']['open']['sync'], 'head' | 'cursor'>;

export type DoorStatus = Outputs['screen']['status'];

/** What stands between a person and the host stand. */
export type Door = DoorStatus['door'];

/** Rows are read by their schema: what a newer station adds must not be taken for what this screen knows. */
export type StationSnapshot = Pick<
  Outputs['state']['open'],
  'bootId' | 'revision' | 'staff' | 'house' | 'practice'
> & {
  readonly entities: readonly EntityPatch[];
  readonly sync: SyncStatus;
  readonly quotes: QuoteBoard;
};

export type StationChange = Pick<Change, 'bootId' | 'revision' | 'staff' | 'house' | 'practice'> & {
  readonly sync: SyncStatus | null;
  readonly entities: readonly EntityPatch[];
  readonly quotes: QuoteBoard | null;
};

export type WatchEvents = {
  readonly onOpen: () => void;
  readonly onChange: (change: StationChange) => void;
  readonly onLost: () => void;
};

export type Watch = {
  readonly stop: () => void;
  /** As if the connection had been lost: `onLost` now, and `onOpen` once it is there anew. */
  readonly again: () => void;
};

/** Who was quicker, when an undo is refused for that. */
export type ChangedBy = NonNullable<Outputs['log']['undo']['changedBy']>;

export type CommandAnswer =
  | { readonly kind: 'accepted'; readonly flags: readonly Flag[] }
  | { readonly kind: 'refused'; readonly reason: Rejection; readonly changedBy: ChangedBy | null }
  /** Not even tried: the screen is locked, the person may not, the input was wrong, the disk is full. */
  | { readonly kind: 'denied'; readonly why: 'locked' | 'not-allowed' | 'invalid' | 'disk' | 'fault' }
  /** Nobody knows whether it was applied: it must be sent again with the same id. */
  | { readonly kind: 'unknown' };

export type UnlockAnswer =
  | { readonly kind: 'unlocked' }
  | { readonly kind: 'wrong' | 'wait'; readonly waitMs: number }
  /** The PIN is right, and this person's role has no business on a host stand. */
  | { readonly kind: 'nothing-here'; readonly name: string }
  | { readonly kind: 'unreachable' };

/** Somebody who was here before, told from their visits. Off the station's own computer without phone and e-mail. */
export type ReturningGuest = Outputs['guests']['recognise'][number];

/** From four digits of a phone, as it is typed, or of a guest who is known. */
export type WhoIsIt = { readonly phone: string } | { readonly guestId: GuestId };

export type ConflictCard = Pick<
  Outputs['conflicts']['list'][number],
  'op' | 'conflict' | 'because' | 'elsewhere'
>;

export type PendingOp = {
  readonly op: Op;
  readonly state: Exclude<Outputs['log']['recent'][number]['state'], 'confirmed'>;
};

/** What was done, line by line, and what is looked for in it. */
export type ActSearch = NonNullable<Inputs['log']['acts']>;
export type ActPage = Outputs['log']['acts'];
/** Every row of an evening with its changes. */
export type Evening = Outputs['replay']['evening'];

export type Act = ActPage['acts'][number];

export type Backup = Outputs['setup']['backups'][number];

/** Somebody of the demo, with the PIN to be them. */
export type DemoPerson = { readonly name: string; readonly role: string; readonly pin: string };

/** What a first run or a recovery came to: done, or why not. */
export type SetupAnswer =
  | { readonly kind: 'done' }
  | { readonly kind: 'refused'; readonly reason: SetupReason };

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
  /** The owner, the restaurant and the queue it begins with. */
  standalone(start: Inputs['setup']['standalone']): Promise<SetupAnswer>;
}

export type KnownScreen = Outputs['screen']['list'][number];

export type BackupsNow = Outputs['backups']['list'];
export type BackupProblem = NonNullable<BackupsNow['lastProblem']>;

export type BackupLook = Outputs['backups']['look'];
/** `kept`: what was there before is a backup itself. */
export type RestoreAnswer = Outputs['backups']['restore'];

/** What a manager looks after on the station itself. */
export interface StationCare {
  /** What this screen is called; anybody at it may ask and say. */
  ownName(): Promise<string>;
  nameScreen(name: string): Promise<void>;
  screens(): Promise<readonly KnownScreen[]>;
  removeScreen(screenId: string): Promise<void>;
  backups(): Promise<BackupsNow>;
  /** Whether anybody ever was in this queue, also on evenings no screen holds. */
  wasQueueUsed(queueId: string): Promise<boolean>;
  /** What going back to a backup would cost. */
  lookIntoBackup(name: string): Promise<BackupLook>;
  restoreBackup(name: string): Promise<RestoreAnswer>;
  /** Null: it was made. */
  makeBackup(): Promise<BackupProblem | null>;
}

export type ReadAnnouncement = Inputs['announcements']['close'];

export type Newcomer = Inputs['quotes']['preview'];
export type QuotePreview = Outputs['quotes']['preview'];
export type WaitReason = Outputs['quotes']['explain'][number];
export type QuoteScores = Outputs['quotes']['scores'];
export type QuoteScore = QuoteScores['all'];
export type SeatingCosts = Outputs['quotes']['costs'][number];

/** A party of the list, or one that just came through the door. */
export type Seater = Inputs['quotes']['costs']['seater'];

/** What the station reckons when it is asked; everybody's wait comes by itself. */
export interface StationQuotes {
  /** What a party would be told that comes now. */
  preview(newcomer: Newcomer): Promise<QuotePreview>;
  /** Why it waits as long as it does. */
  explain(partyId: string): Promise<readonly WaitReason[]>;
  /** How well quotes were kept over the last days. */
  scores(days: number): Promise<QuoteScores>;
  /** What seating somebody at each of these tables would cost others. */
  costs(seater: Seater, options: readonly (readonly string[])[]): Promise<readonly SeatingCosts[]>;
}

/** An evening that is not real; true: the station did it. */
export interface StationPractice {
  nights(): Promise<readonly PracticeNight[]>;
  start(wish: PracticeWish): Promise<boolean>;
  again(): Promise<boolean>;
  change(change: PracticeChange): Promise<boolean>;
  review(): Promise<PracticeFigures>;
  end(): Promise<boolean>;
}

export interface Station {
  readonly setup: StationSetup;
  readonly care: StationCare;
  status(): Promise<DoorStatus>;
  /** Shows the station's token once; afterwards the browser is known by its cookie. */
  pair(token: string): Promise<boolean>;
  unlock(pin: string): Promise<UnlockAnswer>;
  lock(): Promise<void>;
  /** For every screen of this station, until it says something else. */
  closeAnnouncement(read: ReadAnnouncement): Promise<void>;
  /** Somebody is at the screen, though nothing is changed. */
  stay(): Promise<void>;
  open(): Promise<StationSnapshot>;
  /** Calls back until it is stopped; it reconnects by itself. */
  watch(events: WatchEvents): Watch;
  command(command: Command): Promise<CommandAnswer>;
  conflicts(): Promise<readonly ConflictCard[]>;
  pending(): Promise<readonly PendingOp[]>;
  evening(daysAgo: number): Promise<Evening>;
  acts(search: ActSearch): Promise<ActPage>;
  /** What the person at this screen can take back and do again. */
  steps(): Promise<Steps>;
  sendAgain(): Promise<void>;
  readonly quotes: StationQuotes;
  readonly practice: StationPractice;
  /** Parties by a part of their name or phone: those that are still here first, then the newest. */
  search(text: string): Promise<readonly EntityPatch[]>;
  recognise(who: WhoIsIt): Promise<readonly ReturningGuest[]>;
}
