// Esta noche en cada restaurante, para propietarios en un navegador.
import type { tonight as english } from '../en/tonight.ts';
import type { Translation } from '../translation.ts';

export const tonight: Translation<typeof english> = {
  live: 'En directo',
  asOf: 'A las {{time}}',
  noStation: 'Aún sin estación',
  openUntil: 'abierto hasta las {{time}}',
  closed: 'cerrado ahora',
  waiting: 'Esperan',
  called: 'Llamados',
  seated: 'Sentados ahora',
  longest: 'Espera más larga',
  average: 'Espera media hoy',
  covers: 'Cubiertos hoy',
  pending_one: '{{count}} cambio espera en una estación y aún no está en estas cifras.',
  pending_other: '{{count}} cambios esperan en las estaciones y aún no están en estas cifras.',
};
