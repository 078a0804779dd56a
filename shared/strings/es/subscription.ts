// Desde cuándo y hasta cuándo vale una suscripción.
import type { subscription as english } from '../en/subscription.ts';
import type { Translation } from '../translation.ts';

export const subscription: Translation<typeof english> = {
  starts: 'Primer día',
  ends: 'Último día',
  endsHint: 'Vacío: hasta que se termine.',
  tooEarly: 'El último día no es anterior al primero.',
};
