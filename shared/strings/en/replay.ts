// The evening played back: the stand as it was at any minute.

export const replay = {
  title: 'Replay',
  mark: 'Replay {{time}}',
  readOnly: 'as it was then; nothing here can be changed',
  evening: 'Evening',
  tonight: 'Tonight',
  moment: 'Moment of the evening',
  timeline: 'Timeline',
  controls: 'Play',
  play: 'Play',
  stop: 'Stop',
  speed: '{{speed}}×',
  waiting_one: '{{count}} party waiting',
  waiting_other: '{{count}} parties waiting',
  late: '{{count}} late',
  covers: '{{count}} seated',
  legend: { waiting: 'waiting', came: 'arrived', sat: 'seated', went: 'went without a table' },
  failed: { title: 'The station did not answer', text: 'Nothing is lost. Try again in a moment.' },
  empty: { title: 'Nothing of that evening', text: 'This station has no steps of it. Choose another one.' },
} as const;
