// Lo que anuncia la plataforma, encima de cada página.
import type { announcements as english } from '../en/announcements.ts';
import type { Translation } from '../translation.ts';

export const announcements: Translation<typeof english> = {
  all: 'Mostrar todo',
  close: 'Cerrar este anuncio',
};
