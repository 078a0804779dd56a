// Before a page is left on which something was typed and not saved.

export const unsaved = {
  title: 'Leave without saving?',
  text: 'What you changed on this page is not saved.',
  stay: 'Stay',
  leave: 'Leave without saving',
  again: {
    title: 'Sign in again',
    text: 'Your session is over. What you typed is still here: sign in, then save it.',
  },
} as const;
