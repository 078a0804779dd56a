// Letters of the platform that did not leave, in the back office: which, why, and what to do about it.

export const officeLetters = {
  title: 'Letters that did not leave',
  about: 'Each is tried for five hours, later each time. What is said here is from its last try.',
  none: 'No letter is held up',
  noneText: 'What a mail server does not take stands here, with the reason and what to do.',
  waits: 'waits for another try, {{count}} so far',
  failed: 'given up',
  unkept: 'Why is not known any more.',
  why: {
    'certificate-untrusted': 'The certificate of the mail server is not trusted: “{{said}}”',
    'certificate-over': 'The certificate of the mail server does not count now: “{{said}}”',
    'certificate-of-other': 'The certificate of the mail server is for another name: “{{said}}”',
    'not-encrypted': 'The mail server offers no encrypted connection',
    unreachable: 'The mail server cannot be reached ({{said}})',
    answered: 'The mail server answered {{said}}',
    unknown: 'The letter could not be handed over',
  },
  todo: {
    'certificate-untrusted':
      'If its authority is one of your own, name the file with the certificate of that authority (PEM) as NODE_EXTRA_CA_CERTS in the settings of the service, and start the service anew. Letters that wait leave by themselves then.',
    'certificate-over':
      'Have the certificate renewed where the mail server runs, and see whether the clock of this machine is right.',
    'certificate-of-other': 'Write the host in SMTP_URL as the certificate names it.',
    'not-encrypted':
      'Letters go over no line that is not encrypted. Look at scheme and port in SMTP_URL: smtps:// is encrypted from the start, mostly at port 465; smtp:// becomes so after a greeting, mostly at port 587.',
    unreachable:
      'See whether the mail server runs, whether SMTP_URL has its host and port, and whether a firewall stands between.',
    answered:
      '530 to 538: name or password in SMTP_URL do not fit. 550 to 553: whom the letter is for has no mailbox there. Of anything else the log of the mail server says more.',
    unknown: 'The log of the service says more.',
  },
  kinds: {
    'verify-email': 'Confirm an address',
    'reset-password': 'Reset a password',
    'set-password': 'Choose a password',
    'password-changed': 'Password was changed',
    'change-email': 'Take another address',
    'email-change-asked': 'Another address was asked for',
    'email-changed': 'Address was changed',
    invitation: 'Invitation to a staff',
    'application-approved': 'Application approved',
    'application-joined': 'Application joined to a tenant',
    'application-declined': 'Application declined',
    'plan-approved': 'Plan approved',
    'plan-denied': 'Plan denied',
    'operator-invitation': 'Invitation of an operator',
  },
} as const;
