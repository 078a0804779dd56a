// La sala: las mesas, su estado y lo que se puede hacer con cada una.
import type { tables as english } from '#shared/strings/en/tables.ts';
import type { Translation } from '#shared/strings/translation.ts';

export const tables: Translation<typeof english> = {
  floor: 'Sala',
  noArea: 'Otros',
  freeCount_one: '{{count}} libre',
  freeCount_other: '{{count}} libres',
  freeOf: 'de {{total}}',
  seats: '{{min}}–{{max}}',
  seatsNamed_one: '{{count}} asiento',
  seatsNamed_other: '{{count}} asientos',
  seatsFromTo_one: 'de {{min}} a {{count}} asientos',
  seatsFromTo_other: 'de {{min}} a {{count}} asientos',
  tableRef: 'mesa {{table}}',
  bar: 'En la barra',
  state: {
    free: 'libre',
    held: 'reservada',
    heldFor: 'para {{name}}',
    shared: 'dos grupos, mueve uno',
    severalTables: 'en {{count}} mesas',
    out: 'fuera de servicio',
  },
  action: {
    seatHere: 'Sentar aquí a {{name}}',
    seatAt: 'Sentar a {{name}} en la {{table}}',
    clear: 'Dejar libre la mesa {{table}}',
    clearParty: 'Se va {{name}}',
    clean: 'La mesa {{table}} está limpia',
    move: 'Mover a {{name}}…',
    markDirty: 'Por limpiar',
    takeOut: 'Fuera de servicio',
    putBack: 'De nuevo en servicio',
    release: 'Soltar la reserva',
  },
  picker: {
    seat: 'Sentar a {{name}}',
    move: 'Mover a {{name}}',
    about: 'Son {{size}}. Escribe una mesa o elige.',
    filter: 'Mesa',
    none: 'Ninguna mesa se llama {{text}}',
    shareWarning: 'Habrá dos grupos en la {{table}}',
    thirdWarning: 'En la {{table}} ya hay dos grupos',
    bar: 'En la barra, sin mesa',
  },
  empty: {
    title: 'Aún no hay mesas',
    text: 'Añade tus mesas una vez y sienta a los grupos con un toque.',
    action: 'Añadir mesas',
  },
};
