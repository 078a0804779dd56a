// Los planes en la administración: qué tiene cada uno y qué significa cambiarlo.
import type { officePlans as english } from '../en/office-plans.ts';
import type { Translation } from '../translation.ts';

export const officePlans: Translation<typeof english> = {
  about: 'Un cambio se aplica a todos los clientes que tienen el plan, desde su próxima petición.',
  features: 'Prestaciones',
  names: {
    analytics: 'Cifras e informes',
    branding: 'Logotipo y color propios',
    'cloud-forecasts': 'Previsiones de la nube',
    'priority-support': 'Soporte antes que otros',
  },
  tenants_zero: 'Ningún cliente lo tiene',
  tenants_one: '{{count}} cliente lo tiene',
  tenants_other: '{{count}} clientes lo tienen',
  wrongLimit: 'Un número entero de 1 a 1000000.',
  wrongPrice: 'Un importe como 39 o 39,50.',
  onlyAdmins: 'Solo un administrador cambia los planes.',
  nothingToSave: 'Todavía no has cambiado nada de {{plan}}.',
  title: '¿Cambiar {{plan}}?',
  counts_zero: 'Ningún cliente tiene este plan ahora.',
  counts_one: 'Se aplica a {{count}} cliente, desde su próxima petición.',
  counts_other: 'Se aplica a {{count}} clientes, desde su próxima petición.',
  fromTo: '{{before}} → {{after}}',
  given: 'Se añade',
  taken: 'Se quita',
  stays:
    'Lo que los clientes ya tienen se queda: un límite más bajo solo impide más, y lo hecho con una prestación se conserva.',
  go: 'Cambiar {{plan}}',
  changed: '{{plan}} ha cambiado.',
};
