// Before a page is left on which something was typed and not saved.

export const unsaved = {
  title: 'Leave without saving?',
  text: 'What you changed on this page is not saved.',
  stay: 'Stay',
  leave: 'Leave without saving',
} as const;
