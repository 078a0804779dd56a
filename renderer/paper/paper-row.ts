/** One line of paper as it is typed in, and how far it has become part of the evening. */

export const removalReasons = ['left', 'no-show', 'cancelled'] as const;
export type Reason = (typeof removalReasons)[number];

export const paperFields = [
  'line',
  'size',
  'name',
  'phone',
  'came',
  'seated',
  'table',
  'left',
  'cleared',
] as const;
export type PaperField = (typeof paperFields)[number];

export type PaperRow = {
  readonly id: string;
  readonly words: Readonly<Record<PaperField, string>>;
  readonly reason: Reason;
  /** Minted once, so that a line that is sent again is not done twice. */
  readonly partyId: string;
  readonly seatingId: string;
  readonly state: 'typing' | 'sending' | 'done';
  /** How many of its steps the station has taken. */
  readonly taken: number;
  /** Why the station did not take the next one. */
  readonly refused: string | null;
};

const noWords: PaperRow['words'] = {
  line: '',
  size: '',
  name: '',
  phone: '',
  came: '',
  seated: '',
  table: '',
  left: '',
  cleared: '',
};

export const newRow = (mintId: () => string): PaperRow => ({
  id: mintId(),
  words: noWords,
  reason: 'left',
  partyId: mintId(),
  seatingId: mintId(),
  state: 'typing',
  taken: 0,
  refused: null,
});

export const isBlank = ({ words }: PaperRow): boolean =>
  paperFields.every((field) => words[field].trim() === '');
