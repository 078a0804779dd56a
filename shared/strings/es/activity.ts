// La noche como relato: quién hizo qué, cuándo y desde dónde, y cómo se deshace.
import type { activity as english } from '#shared/strings/en/activity.ts';
import type { Translation } from '#shared/strings/translation.ts';

export const activity: Translation<typeof english> = {
  title: 'Actividad',
  feed: 'Lo que se hizo, lo más reciente primero',
  search: 'Buscar un cliente o una mesa',
  person: 'Persona',
  everybody: 'Todas',
  sort: 'Mostrar',
  sorts: { all: 'Todo', list: 'Lista', floor: 'Sala', servers: 'Camareros', settings: 'Ajustes' },
  onlyMine: 'Solo lo mío',
  onlyClashes: 'Solo choques',
  enteredLater: 'anotado después, a las {{time}}',
  notSynced: 'por sincronizar',
  takenBack: 'deshecho',
  void: 'no se hizo',
  clash: 'choque',
  undoStep: 'Deshacer: {{what}}',
  redoStep: 'Rehacer: {{what}}',
  redo: 'Rehacer',
  from: {
    station: 'esta estación',
    computer: 'este ordenador',
    browser: 'navegador del {{since}}',
    gone: 'una pantalla que ya no tiene acceso',
    other: 'otra estación',
  },
  assigned: '{{section}} pasa a {{name}}',
  unassigned: '{{section}} queda sin nadie',
  empty: {
    title: 'Todavía nada',
    text: 'Cada paso de la noche aparece aquí en cuanto se hace.',
    foundTitle: 'Nada parecido',
    foundText: 'Se miró hasta {{time}}.',
    all: 'Mostrar todo',
  },
  failed: { title: 'La estación no respondió', text: 'No se pierde nada. Inténtalo en un momento.' },
  earlier: 'Mirar más atrás',
  lookedTo: 'Hasta ahora, {{time}}',
  end: 'La estación guarda 35 días. Antes no hay nada.',
  keys: 'Arriba y abajo para recorrer, U para deshacer, / para buscar',
};
