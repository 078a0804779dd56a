// El marco del puesto: barra superior y menús.
import type { stand as english } from '#shared/strings/en/stand.ts';
import type { Translation } from '#shared/strings/translation.ts';

export const stand: Translation<typeof english> = {
  half: { shown: 'Qué se muestra', list: 'Lista', floor: 'Sala' },
  noQueue: 'Sin cola',
  waitingGuests_one: 'espera {{count}} persona',
  waitingGuests_other: 'esperan {{count}} personas',
  seatedCovers_one: '{{count}} persona en mesa',
  seatedCovers_other: '{{count}} personas en mesa',
  conflicts: 'Por resolver',
  everything: 'Todo a mano',
  page: { back: 'Puesto' },
  menu: {
    activity: 'Actividad',
    replay: 'Repetir la noche',
    floorEditor: 'Editar la sala',
    paper: 'Papel',
    scores: 'Promesas cumplidas',
    undo: 'Deshacer mi último paso',
    redo: 'Rehacer mi último paso',
    theme: {
      device: 'Aspecto: como el aparato',
      clock: 'Aspecto: oscuro de noche',
      light: 'Aspecto: claro',
      dark: 'Aspecto: oscuro',
    },
    settings: 'Ajustes',
    lock: 'Bloquear o cambiar de persona',
  },
};
