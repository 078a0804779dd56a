// Qué quería hacer una operación, dicho como lo diría una persona.
import type { ops as english } from '#shared/strings/en/ops.ts';
import type { Translation } from '#shared/strings/translation.ts';

export const ops: Translation<typeof english> = {
  kind: {
    'party.add': 'Añadir a {{name}} a la lista',
    'party.edit': 'Corregir a {{name}}',
    'party.call': 'Avisar a {{name}}',
    'party.requeue': 'Devolver a {{name}} a la lista',
    'party.remove': 'Quitar a {{name}} de la lista',
    'party.place': 'Cambiar de sitio a {{name}} en la lista',
    'party.seat': 'Sentar a {{name}} en la {{table}}',
    'seating.clear': 'Dejar libre la mesa de {{name}}',
    'seating.move': 'Mover a {{name}} a la {{table}}',
    'table.set': 'Cambiar la {{table}}',
    'table.mark': 'Marcar la {{table}}',
    'table.hold': 'Reservar la {{table}} para {{name}}',
    'table.release': 'Soltar la reserva de la {{table}}',
    'queue.set': 'Cambiar una cola',
    'settings.set': 'Cambiar los ajustes',
    'conflict.settle': 'Resolver un conflicto',
    'log.undo': 'Deshacer un paso',
  },
  seatBar: 'Sentar a {{name}} en la barra',
};
