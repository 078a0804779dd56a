// The plans as an owner reads them, and how to get another.

export const plans = {
  title: 'Other plans',
  noFeatures: 'none beside the limits',
  price: 'Price',
  free: 'nothing',
  invited: '{{people}} and {{invited}} invited',
  write: 'Only one limit is too small? Write which to',
  subject: 'Another limit',
  tell: 'Only one limit is too small? Tell whoever runs Hoststand for you which.',
  when: 'Once approved it takes effect at once, for the number of requests within a minute. Nothing is set up anew.',
} as const;
