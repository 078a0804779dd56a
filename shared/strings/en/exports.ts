// Everything that is kept of a tenant, given out to who leaves.

export const exports = {
  go: 'Download all data',
  about:
    'Everything we keep of you, as one zip: each table as a spreadsheet and as JSON, your photos and your logo. No password or PIN is in it.',
  collecting: 'Collecting the data …',
  receiving: '{{received}} of {{whole}} MB',
  kept: 'Saved as {{name}}.',
  left: 'You have left.',
  until: 'Your data is kept until {{date}}, then erased.',
  untilOf: 'Kept until {{date}}, then erased.',
} as const;
