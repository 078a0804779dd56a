// What is shown of syncing: the age-and-pending line, the panel and the banners.

export const sync = {
  line: {
    connecting: 'connecting',
    allSent: 'all synced',
    toSync: '{{count}} to sync',
    unpaired: 'this station only',
  },
} as const;
