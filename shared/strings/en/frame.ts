// What stays around the dashboard's pages: navigation, look, and what stands in place of a page.

export const frame = {
  pages: {
    tonight: 'Tonight',
    restaurant: 'Restaurant',
    restaurants: 'All restaurants',
    staff: 'Staff',
    stations: 'Stations',
  },
  pagesLabel: 'Pages',
  more: 'More',
  ownMenu: 'Your menu',
  lookMenu: 'Language and theme',
  theme: 'Theme',
  themes: { device: 'Device', light: 'Light', dark: 'Dark' },
  themeNames: { device: 'As on this device', light: 'Light theme', dark: 'Dark theme' },
  language: 'Language',
  stillSignedIn: 'You are still signed in: the cloud does not answer.',
  off: 'This account is switched off; the stand goes on.',
  offline: 'The cloud does not answer. What you see is as it was; stations go on without it.',
  notFound: 'There is no page here',
  notFoundText: 'The address may be mistyped, or what it led to is gone.',
  toStart: 'To the first page',
  notAllowed: 'This page is not for your role',
  notAllowedText: 'Ask an owner or manager of this restaurant if you need it.',
  failed: 'This page did not open',
  failedText: 'Nothing was changed. Open it again; a newer version may be waiting.',
} as const;
