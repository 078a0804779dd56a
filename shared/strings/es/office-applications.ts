// Cómo se aprueba una solicitud: como cliente propio o como otro restaurante de uno que ya existe.
import type { officeApplications as english } from '../en/office-applications.ts';
import type { Translation } from '../translation.ts';

export const officeApplications: Translation<typeof english> = {
  becomes: 'Se convierte en',
  kinds: { own: 'un cliente propio', further: 'parte de otro cliente' },
  ownText: 'Crea el cliente, su restaurante y su propietario, que recibe un enlace.',
  furtherText:
    'Crea el restaurante en el cliente que elijas. Quien lo solicita es propietario allí y recibe un correo.',
  search: 'Buscar el cliente',
  searchHint: 'Por nombre, nombre corto o el correo de alguien que trabaja allí.',
  found: 'Clientes encontrados',
  none: 'No se encuentra ningún cliente. Prueba su nombre.',
  off: 'Está desactivado: nada se une a él.',
  joins: '{{name}} pasa a ser propietario en {{tenant}}, recibe un correo y también ve su plan.',
  approved: '{{name}} ya es cliente.',
  joined: '{{name}} ya es un restaurante de {{tenant}}.',
  toTenant: 'Abrir {{tenant}} para ampliar su límite',
  became: 'Está en',
};
