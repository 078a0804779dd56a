// Personas y restaurantes de todos los clientes, como los ven los operadores.
import type { officeUsers as english } from '../en/office-users.ts';
import type { Translation } from '../translation.ts';

export const officeUsers: Translation<typeof english> = {
  search: 'Buscar por correo, usuario, nombre o cliente',
  state: 'Estado',
  anyState: 'cualquiera',
  none: 'No se ha encontrado a nadie',
  noneText: 'Prueba otra palabra u otro estado.',
  choose: 'Elegir a {{name}}',
  chosen_one: '{{count}} elegida',
  chosen_other: '{{count}} elegidas',
  lastSignedIn: 'Última entrada',
  never: 'nunca',
  putOut: 'Desactivar',
  takeBack: 'Reactivar',
  putOutText:
    'Su sesión se cierra al momento en todas partes. Su PIN deja de servir en cada puesto. Sus clientes lo leen.',
  putOutGo: 'Sí, desactivar',
  changed_one: '{{count}} persona cambiada',
  changed_other: '{{count}} personas cambiadas',
  email: 'Correo',
  username: 'Usuario',
  since: 'Desde',
  memberships: 'Trabaja en',
  nowhere: 'En ningún sitio',
  nowhereText: 'Esta cuenta no está en ninguna plantilla.',
  trail: 'Lo que hizo y lo que se le hizo',
  restaurants: {
    search: 'Buscar por restaurante o cliente',
    none: 'No se ha encontrado ningún restaurante',
    noneText: 'Prueba otra palabra.',
    stations_one: '{{count}} estación',
    stations_other: '{{count}} estaciones',
  },
};
