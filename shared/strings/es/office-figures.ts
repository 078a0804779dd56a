// Las cifras de la plataforma, día a día, lo primero que ven los operadores.
import type { officeFigures as english } from '../en/office-figures.ts';
import type { Translation } from '../translation.ts';

export const officeFigures: Translation<typeof english> = {
  about: 'Los últimos 30 días, en UTC. El de hoy cuenta hasta ahora.',
  day: 'Día',
  names: {
    tenants: 'Clientes',
    restaurants: 'Restaurantes',
    activeStations: 'Estaciones vistas en 24 horas',
    events: 'Entradas en los registros',
    monthlyMinor: 'Planes, al mes',
    requests: 'Peticiones atendidas',
    faults: 'Fallidas por nuestra parte',
    errorRate: 'Fallidas, de todas las peticiones',
  },
  unknown: 'aún no se sabe',
};
