// The letters the cloud sends. Each has a subject, what it says, and most a button.

export const mail = {
  greeting: 'Hello,',
  linkBelow: 'If the button does not work, open this address:',
  closing: 'Sent by Hoststand because somebody used this address there. Nobody reads answers to it.',
  closingOf: 'Sent on behalf of {{tenant}}. Nobody reads answers to it.',
  'verify-email': {
    subject: 'Confirm your email address',
    text: 'Please confirm that this address is yours. The link works once, for three days.',
    go: 'Confirm the address',
    ignore: 'If you did not open an account, ignore this letter.',
  },
  'reset-password': {
    subject: 'Choose a new password',
    text: 'Somebody asked to reset the password of your account. The link works once, for one hour, and signs you out everywhere.',
    go: 'Choose a new password',
    ignore: 'If it was not you, ignore this letter: your password stays as it is.',
  },
  'set-password': {
    subject: 'Your account at {{restaurant}}',
    text: '{{restaurant}} has an account for you. Choose a password to begin. The link works once, for three days.',
    go: 'Choose a password',
    ignore: 'If you do not know {{restaurant}}, ignore this letter.',
  },
  'password-changed': {
    subject: 'Your password was changed',
    text: 'The password of your account was just changed, and every other browser was signed out.',
    ignore: 'If it was not you, reset your password from the sign-in page at once.',
  },
  'change-email': {
    subject: 'Confirm your new email address',
    text: 'Somebody wants to use this address for their account. It takes effect when you press the button, and signs out every other browser. The link works once, for one day.',
    go: 'Use this address',
    ignore: 'If it was not you, ignore this letter: nothing changes.',
  },
  'email-change-asked': {
    subject: 'Another address for your account?',
    text: 'Somebody who knows your password asked to use another email address for your account. It takes effect when the link in a letter to that address is opened.',
    ignore: 'If it was not you, change your password now: that makes the link void.',
  },
  'email-changed': {
    subject: 'Your account has another address',
    text: 'Your account now has another email address. This one no longer opens it, and letters go to the new one.',
    ignore: 'If it was not you, tell whoever runs your restaurant at once: they can shut the account out.',
  },
  invitation: {
    subject: '{{restaurant}} invites you',
    text: '{{inviter}} invites you to join {{restaurant}} as {{role}}. The link works once, for three days.',
    go: 'Accept the invitation',
    ignore: 'If you do not know {{restaurant}}, ignore this letter.',
  },
  'application-approved': {
    subject: '{{restaurant}} is welcome',
    text: 'Your application for {{restaurant}} was approved. Choose a password to begin. The link works once, for three days.',
    go: 'Choose a password',
    ignore: 'If you did not apply, ignore this letter.',
  },
  'application-joined': {
    subject: '{{restaurant}} is welcome at {{tenant}}',
    text: 'Your application was approved: {{restaurant}} is now a restaurant of {{tenant}}, and you are its owner. If you have an account, sign in as before. If not, choose a password to begin. The link works once, for three days.',
    go: 'Choose a password',
    ignore: 'If you did not apply, ignore this letter.',
  },
  'application-declined': {
    subject: 'About your application for {{restaurant}}',
    text: 'Your application for {{restaurant}} was not approved.',
    ignore: 'You may apply again at any time.',
  },
  'plan-approved': {
    subject: '{{tenant}} now has the plan {{plan}}',
    text: 'You asked for the plan {{plan}}. {{tenant}} has it from now on; nothing has to be set up anew.',
    go: 'See your plan',
    ignore: 'No limit ever stops the stand: adding, seating and bumping always work.',
  },
  'plan-denied': {
    subject: 'About the plan you asked for',
    text: 'You asked for the plan {{plan}} for {{tenant}}. We did not change your plan, and this is why:',
    go: 'See your plan',
    ignore: 'You may ask again at any time.',
  },
  'operator-invitation': {
    subject: 'Your place in the back office',
    text: 'You were made an operator of Hoststand. Choose a password and set up a second factor. The link works once, for three days.',
    go: 'Begin',
    ignore: 'If you did not expect this, ignore this letter.',
  },
} as const;
