// The conflict inbox: what did not go through or clashes, who did it, and how to settle it.

export const conflicts = {
  title: 'To settle',
  about: 'Two people did something at once. Nothing is lost; say what holds.',
  emptyTitle: 'Nothing to settle',
  emptyText: 'When two stations do something that cannot both hold, it is shown here in plain words.',
  by: '{{name}}, {{time}}',
  refused: 'Not done',
  clash: 'Both hold for now',
  because_one: 'This was not done either because of it:',
  because_other: 'These were not done either because of it:',
  action: {
    anotherTable: 'Seat at another table',
    moveOne: 'Move {{name}}',
    again: 'Do it again',
    keep: 'Keep as it is',
  },
} as const;
