// The plans as an owner reads them, and how to get another.

export const plans = {
  title: 'Other plans, and how to raise a limit',
  noFeatures: 'none beside the limits',
  write: 'Write which plan or which limit you need to',
  subject: 'Another plan',
  byLetter: 'Answer a letter you had from us and say which plan or which limit you need.',
  when: 'It takes effect at once, for the number of requests within a minute. Nothing is set up anew.',
} as const;
