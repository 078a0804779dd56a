// El registro limitado a unos días, y como archivo.
import type { trail as english } from '../en/trail.ts';
import type { Translation } from '../translation.ts';

export const trail: Translation<typeof english> = {
  from: 'Desde',
  until: 'Hasta',
  person: 'Persona',
  everybody: 'Todos',
  export: 'Guardar como hoja de cálculo (CSV)',
  file: 'registro',
  number: 'Entrada',
  time: 'Hora',
  what: 'Qué se hizo',
  name: 'Nombre',
};
