// Words that belong to no single feature.

export const ui = {
  close: 'Close',
  cancel: 'Cancel',
  save: 'Save',
  add: 'Add',
  undo: 'Undo',
  news: 'News',
  retry: 'Try again',
  back: 'Back',
  skip: 'Skip to the content',
  coming: 'Just a moment',
  product: 'Hoststand',
  minutes: '{{minutes}} min',
  hours: '{{hours}} h {{minutes}}',
  wrong: {
    missing: 'Fill this in.',
    file: 'Choose a file first.',
    email: 'This is no email address. One looks like name@example.com.',
    other: 'This cannot be read. Type it again.',
  },
  file: { choose: 'Choose a file', none: 'none chosen' },
  unnamed: 'Party of {{size}}',
  someone: 'Someone',
  problem: 'This screen stopped working',
  problemText: 'What you saved is safe at the station. Open the screen again to go on.',
  reload: 'Open again',
} as const;
