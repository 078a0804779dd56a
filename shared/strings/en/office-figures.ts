// The figures of the platform, day by day, as operators see them first.

export const officeFigures = {
  about: 'The last 30 days, in UTC. Today counts until now.',
  day: 'Day',
  names: {
    tenants: 'Tenants',
    restaurants: 'Restaurants',
    activeStations: 'Stations seen in 24 hours',
    events: 'Entries in the logs',
    monthlyMinor: 'Plans, a month',
    requests: 'Requests answered',
    faults: 'Failed on our side',
    errorRate: 'Failed, of all requests',
  },
  unknown: 'not known yet',
} as const;
