// From when until when a subscription runs.

export const subscription = {
  starts: 'First day',
  ends: 'Last day',
  endsHint: 'Empty: until it is ended.',
  tooEarly: 'The last day is not before the first.',
} as const;
