// Antes de salir de una página con algo escrito y sin guardar.
import type { unsaved as english } from '../en/unsaved.ts';
import type { Translation } from '../translation.ts';

export const unsaved: Translation<typeof english> = {
  title: '¿Salir sin guardar?',
  text: 'Lo que has cambiado en esta página no está guardado.',
  stay: 'Quedarme',
  leave: 'Salir sin guardar',
  again: {
    title: 'Vuelve a entrar',
    text: 'Tu sesión ha terminado. Lo que has escrito sigue aquí: entra y guárdalo después.',
  },
};
