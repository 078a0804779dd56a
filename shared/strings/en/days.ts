// Days that are typed.

export const days = {
  example: 'Month/day/year, such as {{day}}',
  none: 'This is no day. One is written as here: {{example}}.',
} as const;
