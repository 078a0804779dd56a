// The frame of the host stand: its top bar and menus.

export const stand = {
  half: { shown: 'What is shown', list: 'List', floor: 'Floor' },
  noQueue: 'No queue',
  waitingGuests_one: '{{count}} guest waiting',
  waitingGuests_other: '{{count}} guests waiting',
  seatedCovers_one: '{{count}} guest seated',
  seatedCovers_other: '{{count}} guests seated',
  conflicts: 'To settle',
  everything: 'Everything at hand',
  page: { back: 'Host stand' },
  menu: {
    activity: 'Activity',
    replay: 'Replay the evening',
    floorEditor: 'Edit the floor',
    paper: 'Paper',
    scores: 'Kept promises',
    undo: 'Undo my last step',
    redo: 'Redo my last step',
    theme: {
      device: 'Look: like this device',
      clock: 'Look: dark at night',
      light: 'Look: light',
      dark: 'Look: dark',
    },
    settings: 'Settings',
    lock: 'Lock or switch person',
  },
} as const;
