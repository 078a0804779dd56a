// What an op meant to do, as a person says it.

export const ops = {
  kind: {
    'party.add': 'Add {{name}} to the list',
    'party.edit': 'Correct {{name}}',
    'party.call': 'Call {{name}}',
    'party.requeue': 'Put {{name}} back in the list',
    'party.remove': 'Take {{name}} off the list',
    'party.place': 'Move {{name}} in the list',
    'party.seat': 'Seat {{name}} at {{table}}',
    'seating.clear': 'Clear {{name}}',
    'seating.move': 'Move {{name}} to {{table}}',
    'table.set': 'Change {{table}}',
    'table.mark': 'Mark {{table}}',
    'table.hold': 'Hold {{table}} for {{name}}',
    'table.release': 'Release the hold on {{table}}',
    'queue.set': 'Change a queue',
    'settings.set': 'Change the settings',
    'conflict.settle': 'Settle a conflict',
    'log.undo': 'Take back a step',
  },
  seatBar: 'Seat {{name}} at the bar',
} as const;
