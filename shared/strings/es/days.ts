// Días que se escriben.
import type { days as english } from '../en/days.ts';
import type { Translation } from '../translation.ts';

export const days: Translation<typeof english> = {
  example: 'Día/mes/año, como {{day}}',
  none: 'Esto no es un día. Se escribe así: {{example}}.',
};
