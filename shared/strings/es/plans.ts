// Los planes como los lee quien lleva un restaurante, y cómo conseguir otro.
import type { plans as english } from '../en/plans.ts';
import type { Translation } from '../translation.ts';

export const plans: Translation<typeof english> = {
  title: 'Otros planes, y cómo ampliar un límite',
  noFeatures: 'ninguna aparte de los límites',
  write: 'Escribe qué plan o qué límite necesitas a',
  subject: 'Otro plan',
  byLetter: 'Responde a una carta nuestra y di qué plan o qué límite necesitas.',
  when: 'Vale al momento; para el número de peticiones, en un minuto. No se configura nada de nuevo.',
};
