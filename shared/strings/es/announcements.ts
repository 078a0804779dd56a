// Lo que anuncia la plataforma, encima de cada página y en la recepción.
import type { announcements as english } from '../en/announcements.ts';
import type { Translation } from '../translation.ts';

export const announcements: Translation<typeof english> = {
  all: 'Mostrar todo',
  close: 'Cerrar este anuncio',
  notClosed: 'El anuncio sigue ahí: la estación no respondió.',
  wrongHours: 'Horas enteras, de 1 a {{most}}.',
};
