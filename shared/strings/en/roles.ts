// Why somebody may not do something: who may, so that a host knows whom to ask.

export const roles = {
  only: {
    waitlist: 'Only a host or a manager can change the waitlist',
    seating: 'Only a host, a server or a manager can change who sits where',
    servers: 'Only a host, a server or a manager can change who serves where',
    kitchen: 'Only a host, a server or a manager can say how far behind the kitchen is',
    undo: 'Only a host, a server or a manager can take a step back',
    settle: 'Only a host or a manager can settle this',
    announcements: 'Only a host or a manager can close an announcement',
    contacts: 'Only a host or a manager can read phones and addresses',
    floor: 'Only a manager can change the floor',
    settings: 'Only a manager can change the settings',
    screens: 'Only a manager can look after the screens',
    backups: 'Only a manager can look after the backups',
    reports: 'Only a manager can see how well quotes were kept',
    pairing: 'Only a manager can pair this station',
  },
  contact: {
    show: 'Show the phone',
    hide: 'Hide the phone',
  },
} as const;
