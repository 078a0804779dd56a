// Palabras que no son de ninguna función en particular.
import type { ui as english } from '#shared/strings/en/ui.ts';
import type { Translation } from '#shared/strings/translation.ts';

export const ui: Translation<typeof english> = {
  close: 'Cerrar',
  cancel: 'Cancelar',
  save: 'Guardar',
  add: 'Añadir',
  undo: 'Deshacer',
  news: 'Avisos',
  retry: 'Probar otra vez',
  back: 'Atrás',
  skip: 'Ir al contenido',
  coming: 'Un momento',
  product: 'Hoststand',
  minutes: '{{minutes}} min',
  hours: '{{hours}} h {{minutes}}',
  wrong: {
    missing: 'Rellena este campo.',
    file: 'Elige antes un archivo.',
    email: 'Esto no es una dirección de correo. Debe ser como nombre@example.com.',
    other: 'Esto no se entiende. Escríbelo de nuevo.',
  },
  noClock: 'Una hora se escribe de 00:00 a 23:59, como 19:30.',
  file: { choose: 'Elegir un archivo', none: 'ninguno elegido' },
  unnamed: 'Grupo de {{size}}',
  someone: 'Alguien',
  problem: 'Esta pantalla ha dejado de funcionar',
  problemText: 'Lo guardado está a salvo en la estación. Vuelve a abrir la pantalla para seguir.',
  reload: 'Abrir de nuevo',
};
