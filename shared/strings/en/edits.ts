// When two people changed the same thing at once, and one of them is to say which of the two is to stand.

export const edits = {
  title: 'Somebody else changed the same meanwhile',
  about: 'Nothing of theirs is lost. Choose what is to stand, then save.',
  now: 'There now',
  yours: 'Yours',
  take: 'Take what is there',
  takeNamed: 'Take what is there: {{what}}',
  keep: 'Keep mine',
  keepNamed: 'Keep mine: {{what}}',
  choose: 'Choose above what is to stand.',
  empty: 'nothing',
} as const;
