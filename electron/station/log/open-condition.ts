// Which rows may be open, in the words of the partial indexes of migration 2: never fewer than `isOpen` says, so that
// a start on years of history reads tonight's rows only. A kind without a condition is read whole.

const conditions: Readonly<Record<string, string>> = {
  party: `status IN ('waiting', 'called') OR open_seating_ids <> '[]'`,
  seating: 'cleared_at IS NULL',
  guest: 'erased_at IS NOT NULL',
  settlement: 'false',
};

export const openCondition = (kind: string): string => conditions[kind] ?? 'true';
