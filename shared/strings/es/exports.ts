// Todo lo que se guarda de un cliente, entregado a quien se va.
import type { exports as english } from '../en/exports.ts';
import type { Translation } from '../translation.ts';

export const exports: Translation<typeof english> = {
  go: 'Descargar todos los datos',
  about:
    'Todo lo que guardamos de ti, en un zip: cada tabla como hoja de cálculo y como JSON, tus fotos y tu logo. No contiene contraseñas ni PIN.',
  collecting: 'Reuniendo los datos …',
  receiving: '{{received}} de {{whole}} MB',
  kept: 'Guardado como {{name}}.',
  left: 'Te has dado de baja.',
  until: 'Tus datos se guardan hasta el {{date}} y después se borran.',
  untilOf: 'Se guardan hasta el {{date}} y después se borran.',
};
