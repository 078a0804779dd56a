// Tonight at each restaurant, for owners in a browser.

export const tonight = {
  live: 'Live',
  asOf: 'As of {{time}}',
  noStation: 'No station yet',
  openUntil: 'open until {{time}}',
  closed: 'closed now',
  waiting: 'Waiting',
  called: 'Called',
  seated: 'Seated now',
  longest: 'Longest wait now',
  average: 'Average wait tonight',
  covers: 'Covers tonight',
  pending_one: '{{count}} change waits at a station and is not in these figures yet.',
  pending_other: '{{count}} changes wait at stations and are not in these figures yet.',
} as const;
