// Los planes como los lee quien lleva un restaurante, y cómo conseguir otro.
import type { plans as english } from '../en/plans.ts';
import type { Translation } from '../translation.ts';

export const plans: Translation<typeof english> = {
  title: 'Otros planes',
  noFeatures: 'ninguna aparte de los límites',
  price: 'Precio',
  free: 'nada',
  invited: '{{people}} y {{invited}} por invitación',
  write: '¿Solo un límite se queda corto? Escribe cuál a',
  subject: 'Otro límite',
  tell: '¿Solo un límite se queda corto? Di cuál a quien gestiona Hoststand para ti.',
  when: 'Una vez aprobado se aplica al momento; para el número de peticiones, en un minuto. No se configura nada de nuevo.',
};
