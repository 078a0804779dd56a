// An operator looks at a tenant as its owner would.

export const viewing = {
  open: 'Look as this tenant',
  text: 'You see its pages as its owner does, for 30 minutes, and can change nothing. Its owner reads in their audit trail that you looked, when, and why.',
  reason: 'Why you look, for its owner to read',
  go: 'Look now',
  notYours: 'Only admins and support may look as a tenant.',
  banner: 'You look as {{tenant}}. Read only.',
  left: '{{time}} left',
  toPages: 'To its pages',
  stop: 'Stop looking',
  why: 'You only look as this tenant: nothing can be changed or taken along.',
  ownTitle: 'Nobody’s account',
  ownText:
    'You look as this tenant, not as a person of it. What its people are told about themselves is theirs alone.',
  over: 'Your time to look is over',
  overText:
    'It is written in the tenant’s audit trail. To look again, begin anew in the back office and say why.',
  back: 'Back to the back office',
} as const;
