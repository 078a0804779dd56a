// An owner asks for another plan, and an operator decides it.

export const planRequests = {
  page: 'Plan requests',
  ask: 'Ask for {{plan}}',
  askNow: 'Send the request',
  askText:
    'We answer by mail and here. Until then you keep your plan; once it is approved, {{plan}} holds at once.',
  paid: 'Paid',
  cycles: { monthly: '€{{euros}} a month', yearly: '€{{euros}} a year' },
  line: 'Anything we should know',
  paidPlan: '{{plan}}, paid {{cycle}}',
  onlyOwners: 'Only an owner can ask for another plan',
  openAlready: 'Your request for {{plan}} is open: take it back first',
  asked: 'You asked for {{plan}}. Nothing changes until we answer.',
  former: 'What you asked for so far',
  none: 'Nobody wants another plan',
  noneText: 'When an owner asks for another plan, it appears here.',
  approve: 'Give them this plan',
  approveText:
    'They have it at once and are told by mail. Limits of their own and their support stay as they are.',
  deny: 'Deny',
  denyText: 'The owner is sent your reason by mail, and may ask again.',
} as const;
