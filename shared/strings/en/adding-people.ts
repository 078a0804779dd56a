// The three ways to add somebody to the staff, each said so that one knows which to take.

export const addingPeople = {
  pin: 'Add somebody for the stand',
  pinAbout: 'They work at the stand with a PIN you give them. No account, no email.',
  invite: 'Invite with an account',
  inviteAbout: 'They get a letter or a link, choose a password, and open these pages on any device.',
  signIn: 'Add an account without an email',
  signInAbout:
    'You hand them a username and a first password, which they change when they first sign in to these pages.',
} as const;
