// The plans in the back office: what each has, and what a change of one means.

export const officePlans = {
  about: 'A change counts for every tenant that has the plan, from its next request.',
  features: 'Features',
  names: {
    analytics: 'Figures and reports',
    branding: 'Own logo and colour',
    'cloud-forecasts': 'Forecasts from the cloud',
    'priority-support': 'Support before others',
  },
  tenants_zero: 'No tenant has it',
  tenants_one: '{{count}} tenant has it',
  tenants_other: '{{count}} tenants have it',
  wrongLimit: 'A whole number from 1 to 1000000.',
  wrongPrice: 'An amount such as 39 or 39.50.',
  onlyAdmins: 'Only an admin changes plans.',
  nothingToSave: 'Nothing of {{plan}} is changed yet.',
  title: 'Change {{plan}}?',
  counts_zero: 'No tenant has this plan now.',
  counts_one: 'It counts for {{count}} tenant, from its next request.',
  counts_other: 'It counts for {{count}} tenants, from their next request.',
  fromTo: '{{before}} → {{after}}',
  given: 'Added',
  taken: 'Taken away',
  stays: 'What tenants have already stays: a lower limit only stops more, and what a feature made is kept.',
  go: 'Change {{plan}}',
  changed: '{{plan}} is changed.',
} as const;
