// What the platform announces, above every page and at the stand.

export const announcements = {
  all: 'Show all',
  close: 'Close this announcement',
  notClosed: 'The announcement is still there: the station did not answer.',
  wrongHours: 'Whole hours, from 1 to {{most}}.',
} as const;
