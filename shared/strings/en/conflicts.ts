// The conflict inbox: what did not go through or clashes, who did it, and how to settle it.

export const conflicts = {
  title: 'To settle',
  about: 'What was done cannot all hold, by two people or twice by one. Nothing is lost; say what holds.',
  emptyTitle: 'Nothing to settle',
  emptyText:
    'What cannot both hold is shown here in plain words, and goes by itself once it no longer clashes.',
  by: '{{name}}, {{time}}',
  byAt: '{{name}}, {{place}}, {{time}}',
  place: { here: 'this station', unknown: 'another station', cloud: 'the owner’s pages' },
  refused: 'Not done',
  holds: {
    both: 'Both hold for now',
    seat: 'The seat holds for now',
    earlier: 'The first holds for now',
    later: 'The later one holds for now',
    done: 'It was done',
  },
  did: {
    corrected: 'Corrected {{name}}: {{value}}',
    empty: 'nothing',
  },
  because_one: 'This was not done either because of it:',
  because_other: 'These were not done either because of it:',
  action: {
    anotherTable: 'Seat at another table',
    moveOne: 'Move {{name}}',
    again: 'Do it again',
    keep: 'Keep as it is',
    keepSeated: 'Keep seated',
    wasRemoved: {
      'no-show': 'It was a no-show',
      left: 'They walked out',
      cancelled: 'They cancelled',
    },
    staysAt: 'They sit at {{table}}',
    staysAtBar: 'They sit at the bar',
    keepValue: 'Keep “{{value}}”',
    takeValue: 'Take “{{value}}”',
  },
} as const;
