/** Why a party leaves the list, with the key that says so where it is asked. */
export const removalReasons = [
  { key: '1', reason: 'no-show', words: 'parties.action.noShow' },
  { key: '2', reason: 'left', words: 'parties.action.walkedOut' },
  { key: '3', reason: 'cancelled', words: 'parties.action.cancelled' },
] as const;
