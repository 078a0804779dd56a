// When two people changed the same thing at once, and one of them is to say which of the two is to stand.

export const edits = {
  title: 'Somebody else changed the same meanwhile',
  about: 'Nothing of theirs is lost. Choose what is to stand, then save.',
  whose: { theirs: 'There now', mine: 'Yours' },
  choose: { theirs: 'Take theirs', mine: 'Keep mine' },
  chooseNamed: { theirs: 'Take theirs: {{what}}', mine: 'Keep mine: {{what}}' },
  undecided: 'Choose above what is to stand.',
  empty: 'nothing',
} as const;
