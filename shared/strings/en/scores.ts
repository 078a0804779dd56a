// How well quotes were kept: the manager's page.

export const scores = {
  title: 'Kept promises',
  days_one: 'Last {{count}} day',
  days_other: 'Last {{count}} days',
  period: 'Period',
  about: 'Every first quote against the wait that followed, counted here and never estimated.',
  kept: {
    name: 'Promises kept',
    about: 'of the parties sat by the time they were told',
  },
  error: {
    name: 'Off by',
    value: '{{minutes}} min',
    about: 'on average, either way',
  },
  withinFive: {
    name: 'Within five minutes',
    about: 'of all quotes',
  },
  bias: {
    name: 'Leaning',
    longer: '{{minutes}} min too long',
    shorter: '{{minutes}} min too short',
    none: 'neither way',
    about: 'what was said against what came',
  },
  lastTen: {
    better: 'The average of the last ten waits would have been off by {{minutes}} min.',
    none: 'Not enough waits yet to compare with the average of the last ten.',
  },
  by: {
    size: 'By size of party',
    hour: 'By hour',
    host: 'By who added them',
  },
  column: {
    key: 'Parties',
    seated: 'Seated',
    kept: 'Kept',
    error: 'Off by',
    bias: 'Leaning',
  },
  guests: '{{sizes}} guests',
  hour: '{{hour}}:00',
  nobody: 'Guests themselves',
  gone: 'Somebody who left',
  empty: {
    title: 'No quote has come to its end yet',
    text: 'Once parties that were quoted sit down, this page shows how well the quotes were kept.',
  },
  onlyReports: 'Only owners and managers see how well quotes were kept.',
  failed: 'The station did not answer. Open the page again.',
  percent: '{{share}} %',
} as const;
