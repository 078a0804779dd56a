// La bandeja de conflictos: lo que no se aplicó o choca, quién lo hizo y cómo resolverlo.
import type { conflicts as english } from '#shared/strings/en/conflicts.ts';
import type { Translation } from '#shared/strings/translation.ts';

export const conflicts: Translation<typeof english> = {
  title: 'Por resolver',
  about:
    'Lo que se hizo no puede valer todo, sea de dos personas o dos veces de una. No se ha perdido nada; di qué vale.',
  emptyTitle: 'Nada que resolver',
  emptyText:
    'Lo que no puede valer a la vez se ve aquí en palabras sencillas, y se va solo cuando ya no choca.',
  by: '{{name}}, {{time}}',
  byAt: '{{name}}, {{place}}, {{time}}',
  place: { here: 'esta estación', unknown: 'otra estación', cloud: 'las páginas del dueño' },
  refused: 'No se hizo',
  holds: {
    both: 'De momento valen las dos',
    seat: 'De momento vale la mesa',
    earlier: 'De momento vale lo primero',
    later: 'De momento vale lo último',
    done: 'Se hizo',
  },
  did: {
    corrected: '{{name}}, corregido: {{value}}',
    empty: 'nada',
  },
  because_one: 'Por eso tampoco se hizo esto:',
  because_other: 'Por eso tampoco se hicieron estas:',
  action: {
    anotherTable: 'Sentar en otra mesa',
    moveOne: 'Mover a {{name}}',
    again: 'Hacerlo otra vez',
    keep: 'Dejarlo como está',
    keepSeated: 'Se queda sentado',
    wasRemoved: {
      'no-show': 'No apareció',
      left: 'Se marchó',
      cancelled: 'Canceló',
    },
    staysAt: 'Está en la {{table}}',
    staysAtBar: 'Está en la barra',
    keepValue: 'Dejar «{{value}}»',
    takeValue: 'Poner «{{value}}»',
  },
};
