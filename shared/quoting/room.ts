// The room at one moment and the night so far: everything a quote may know. Minutes count from the night's start.
// The list stands in the order the house seats it.

export type TableNow =
  | { readonly kind: 'free' }
  /** `lead` is the first table of the sitting: joined tables share it, and it stands for the turn. */
  | {
      readonly kind: 'occupied';
      readonly lead: string;
      readonly size: number;
      readonly since: number;
      readonly checkAt: number | null;
    }
  /** Taken for a party that was called and is on its way. */
  | { readonly kind: 'called'; readonly lead: string; readonly size: number; readonly since: number }
  | { readonly kind: 'dirty'; readonly since: number }
  | { readonly kind: 'out' };

export interface RoomTable {
  readonly id: string;
  readonly now: TableNow;
  readonly heldFor: string | null;
}

export interface WaitingParty {
  readonly id: string;
  readonly size: number;
  readonly joinedAt: number;
  /** When a party that phoned ahead is expected; null once it is here. */
  readonly arrivesAt: number | null;
}

export interface Booking {
  readonly id: string;
  readonly size: number;
  readonly at: number;
}

export interface Room {
  readonly at: number;
  readonly tables: readonly RoomTable[];
  readonly waiting: readonly WaitingParty[];
  /** Those that are not here yet. */
  readonly bookings: readonly Booking[];
}

export interface FinishedTurn {
  readonly size: number;
  readonly seatedAt: number;
  readonly readyAt: number;
}

/** What the host said of the kitchen: meals last so many percent longer from then on. */
export interface PaceTold {
  readonly at: number;
  readonly percent: number;
}

export interface Tonight {
  /** 1 is Monday. */
  readonly weekday: number;
  readonly opens: number;
  readonly closes: number;
  readonly turns: readonly FinishedTurn[];
  readonly paceTold: readonly PaceTold[];
}
