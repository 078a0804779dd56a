// Settings of the screen and of the restaurant.

export const settings = {
  title: 'Settings',
  onlyManagers: 'A manager or an owner can change the restaurant. You can change this screen.',
  screen: {
    title: 'This screen',
    language: 'Language',
    theme: 'Look',
    themes: { device: 'Like this device', clock: 'Dark at night', light: 'Light', dark: 'Dark' },
  },
  profile: {
    title: 'Restaurant',
    restaurantName: 'Name',
    timeZone: 'Time zone',
    dayEnd: 'The day ends at',
    locale: 'Language and region',
    currency: 'Currency',
    country: 'Country',
    idleLock: 'Lock when idle, minutes',
    quoted: 'Usual quote, minutes',
    problem: {
      restaurantName: 'The restaurant needs a name',
      timeZone: 'Not a time zone, as in Europe/Madrid',
      dayEnd: 'A time of day, as in 03:00',
      locale: 'A language and region, as in es-ES',
      currency: 'Three letters, as in EUR',
      country: 'Two letters, as in ES',
      idleLock: '1 to 240 minutes',
      quoted: '0 to 600 minutes',
    },
  },
  queue: {
    title: 'Queue',
    name: 'Name',
    capacity: 'Parties at most',
    service: 'Usual meal in minutes',
    accepting: 'Guests may join now',
  },
  tables: {
    title: 'Tables',
    name: 'Table',
    area: 'Area',
    min: 'From',
    max: 'To',
    add: 'Add this table',
    remove: 'Remove table {{table}}',
  },
} as const;
