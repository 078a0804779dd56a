// El registro: limitado a unos días y personas, lo que cambió una entrada, y como archivo.
import type { trail as english } from '../en/trail.ts';
import type { Translation } from '../translation.ts';

export const trail: Translation<typeof english> = {
  from: 'Desde',
  until: 'Hasta',
  backwards: 'Este día es anterior al primero.',
  person: 'Persona',
  everybody: 'Todos',
  standOnly: 'solo en la recepción',
  numbered: 'n.º {{number}}',
  export: 'Guardar como hoja de cálculo (CSV)',
  file: 'registro',
  number: 'Entrada',
  time: 'Hora',
  what: 'Qué se hizo',
  tenant: 'Cliente',
  name: 'Nombre',
  changed: 'Qué cambió',
  given: 'Datos',
  gone: 'Lo que había',
  becomes: 'pasó a ser',
  yes: 'sí',
  no: 'no',
  aPicture: 'una imagen',
  oneAddress: 'Dirección',
  rights: { granted: 'Ahora puede', refused: 'Ya no puede', role: 'Otra vez según la función' },
  secondFactors: { app: 'un código de la aplicación', 'recovery code': 'un código de recuperación' },
};
