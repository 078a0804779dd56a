// An owner asks for another plan, and an operator decides it.

export const planRequests = {
  page: 'Plan requests',
  ask: 'Ask for {{plan}}',
  askNow: 'Send the request',
  askText:
    'We answer by mail and here. Until then you keep your plan; once it is approved, {{plan}} holds at once.',
  paid: 'Paid',
  cycles: { monthly: '€{{euros}} a month', yearly: '€{{euros}} a year' },
  lost: {
    title: 'What {{plan}} has less of',
    nothing: 'All that is used today fits into {{plan}}.',
    over: '{{used}} today, {{most}} with {{plan}}.',
    follows: {
      restaurants: 'All of them go on. Another can be added once there are fewer than {{most}}.',
      staff: 'Nobody is taken off. More can be added or invited once there are fewer than {{most}}.',
      queues: 'All of them stay, and the page of the plan says that they are too many.',
    },
    requests:
      'up to {{now}} today, {{most}} with {{plan}}. Whoever asks more often from one place waits a little.',
    feature: 'not in {{plan}}. What was made with it is kept and is back with a plan that has it.',
  },
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
  fromTo: 'From {{before}} to {{after}}.',
  deny: 'Deny',
  denyText: 'The owner is sent your reason by mail, and may ask again.',
} as const;
