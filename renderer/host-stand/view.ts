/**
 * What a person has open and half done on the host stand. It lives outside the screen, so that it is still there
 * after a lock or a change of staff.
 */

import type { StoreApi } from 'zustand/vanilla';
import type { ConflictCard } from '#renderer/connection/station.ts';
import type { PaperRow } from '#renderer/paper/paper-row.ts';
import type { SettingsSection } from '#renderer/settings/settings-section.ts';
import type { Gesture } from '#renderer/store/gesture.ts';
import type { Steps } from '#shared/log/steps.ts';
import type { Party } from '#shared/parties/party.ts';
import type { ShownCosts } from './quotes/shown-costs.ts';
import type { PartyDraft } from './waitlist/party-draft.ts';

/** What fills the screen. Every page but the stand is fetched when somebody first goes there. */
export type Page = 'stand' | 'floor-editor' | 'activity' | 'replay' | 'paper' | 'scores' | 'settings';

/** What a key does with the table that is typed after it. */
export type TableVerb = 'walkIn' | 'clear' | 'hold' | 'goTo';

export type OpenPanel =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'seat';
      readonly partyId: string;
      readonly settles?: ConflictCard['op'];
      /** The table it was dropped on, where it does not simply sit down. */
      readonly nearId?: string;
    }
  | {
      readonly kind: 'move';
      readonly seatingId: string;
      readonly settles?: ConflictCard['op'];
      readonly nearId?: string;
    }
  /** A party that sits goes where another one sits: they change tables, or share one. */
  | { readonly kind: 'meet'; readonly seatingId: string; readonly tableIds: readonly string[] }
  /** Two parties sit there and one of them goes elsewhere: which is asked. */
  | { readonly kind: 'who-moves'; readonly tableIds: readonly string[] }
  /** Tables dropped on each other that stand far apart. */
  | { readonly kind: 'far-join'; readonly tableIds: readonly string[] }
  | { readonly kind: 'command'; readonly verb: TableVerb }
  | { readonly kind: 'add' }
  | { readonly kind: 'edit'; readonly partyId: string }
  | { readonly kind: 'remove'; readonly partyId: string }
  | { readonly kind: 'remove-marked' }
  | { readonly kind: 'here'; readonly partyId: string }
  | { readonly kind: 'servers' }
  | { readonly kind: 'relieve'; readonly serverId: string }
  | { readonly kind: 'sync' }
  | { readonly kind: 'conflicts' }
  | { readonly kind: 'practice' };

/** What the station has saved of one person, as far as this screen has heard. */
export type SavedSteps = {
  readonly staffId: string;
  readonly steps: Steps;
  /** False until the station has told them. */
  readonly isRead: boolean;
};

export type KeptDraft = {
  /** The party as it was when the entry was opened; undefined for a new one. */
  readonly party: Party | undefined;
  readonly words: PartyDraft;
};

export type View = {
  readonly page: Page;
  readonly settingsSection: SettingsSection;
  readonly selectedPartyId: string | null;
  /** The same once choosing rests: its card is open, and the floor shows what it could do for it. */
  readonly openedPartyId: string | null;
  /** Marked for one step together; null: nobody marks, and a press opens a card. */
  readonly marked: readonly string[] | null;
  /** Chosen by the keyboard: its card takes the focus once it is there. */
  readonly focusPartyId: string | null;
  /** Added at this screen and not shown to the person yet: its card comes into view once it is there. */
  readonly addedPartyId: string | null;
  /** Whose tables stand out on the floor. */
  readonly highlightedServerId: string | null;
  readonly list: 'waiting' | 'finished';
  /** Which half a screen shows that has no room for both. */
  readonly half: 'list' | 'floor';
  readonly panel: OpenPanel;
  /** What lies over any page: everything at hand, or what the keys are. */
  readonly overlay: 'none' | 'palette' | 'keys';
  /** What was done from the palette, the latest first. */
  readonly recentCommands: readonly string[];
  /** What was typed into the panel that asks for a table: also what came before its field was there. */
  readonly typed: string;
  /** What is told on the screen of seating somebody at a table that may be chosen now. */
  readonly shownCosts: ShownCosts;
  /** The room the floor shows; null: the first. */
  readonly room: string | null;
  readonly quickLine: string;
  /** Paper was asked for by its key: it is printed as soon as it is drawn. */
  readonly printsSoon: boolean;
  /** Lines of paper being typed in, and those that were. */
  readonly paperRows: readonly PaperRow[];
  /** A full entry that was left half typed; it is there again when the same entry is opened. */
  readonly draft: KeptDraft | null;
  /** What the person at the screen can take back, as the station told it; null until it did. */
  readonly savedSteps: SavedSteps | null;
  /** Steps whose undo was refused: undo goes on to the one before. */
  readonly passedSteps: readonly string[];
  /** Gestures taken back before they ever left, the latest last: they can be made again. */
  readonly withdrawn: readonly Gesture[];
};

export type ViewStore = StoreApi<View>;

/** Nothing open, nothing chosen. */
export const freshView: View = {
  page: 'stand',
  settingsSection: 'screen',
  selectedPartyId: null,
  openedPartyId: null,
  marked: null,
  focusPartyId: null,
  addedPartyId: null,
  highlightedServerId: null,
  list: 'waiting',
  half: 'list',
  panel: { kind: 'none' },
  overlay: 'none',
  recentCommands: [],
  typed: '',
  shownCosts: new Map(),
  room: null,
  quickLine: '',
  printsSoon: false,
  paperRows: [],
  draft: null,
  savedSteps: null,
  passedSteps: [],
  withdrawn: [],
};
