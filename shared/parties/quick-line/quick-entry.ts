/** What the quick line understood. Together the parts hold every word that was typed, but for those that only say that a number is a size or a phone. */

/** Words from `from` up to, without, `to`. */
export type Stretch = { readonly from: number; readonly to: number };

export type QuickPhone =
  | { readonly kind: 'valid'; readonly e164: string }
  /** Looks like a phone but is none of this country: it is kept in the note. */
  | { readonly kind: 'odd'; readonly text: string };

export type QuickTagKind = 'birthday' | 'anniversary' | 'high-chair' | 'wheelchair' | 'stroller' | 'allergy';

export type QuickTag = { readonly kind: QuickTagKind; readonly words: string };

export type QuickServiceType = 'takeout' | 'dine-in';

/** When a party that phoned ahead comes, by the restaurant's clock. */
export type ExpectedTime =
  | { readonly kind: 'in-minutes'; readonly minutes: number }
  | { readonly kind: 'at'; readonly minuteOfDay: number };

export type QuickEntry = {
  readonly size: number | null;
  readonly name: string;
  readonly phone: QuickPhone | null;
  /** As typed: "booth by the window", "terraza". */
  readonly seatingPreference: string | null;
  readonly tags: readonly QuickTag[];
  readonly isVip: boolean;
  readonly serviceType: QuickServiceType | null;
  readonly expectedAt: (ExpectedTime & { readonly words: string; readonly isBooked?: true }) | null;
  readonly note: string;
  /** By how many characters the note is longer than a note may be; it is for a person to shorten. */
  readonly excess: number;
};

/** What a line is read by. */
export type QuickContext = {
  readonly country: string;
  /** The restaurant's clock now: "at 8" is the next eight o'clock. */
  readonly minuteOfDay: number;
};
