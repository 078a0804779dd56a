// What the platform announces, above every page.

export const announcements = {
  all: 'Show all',
  close: 'Close this announcement',
} as const;
