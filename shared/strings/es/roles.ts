// Por qué alguien no puede hacer algo: quién sí puede, para saber a quién pedirlo.
import type { roles as english } from '#shared/strings/en/roles.ts';
import type { Translation } from '#shared/strings/translation.ts';

export const roles: Translation<typeof english> = {
  only: {
    waitlist: 'Solo recepción o un encargado puede cambiar la lista',
    seating: 'Solo recepción, sala o un encargado puede cambiar quién se sienta dónde',
    servers: 'Solo recepción, sala o un encargado puede cambiar quién sirve dónde',
    kitchen: 'Solo recepción, sala o un encargado puede decir cuánto se retrasa la cocina',
    undo: 'Solo recepción, sala o un encargado puede deshacer un paso',
    settle: 'Solo recepción o un encargado puede resolver esto',
    announcements: 'Solo recepción o un encargado puede cerrar un anuncio',
    contacts: 'Solo recepción o un encargado puede leer teléfonos y correos',
    floor: 'Solo un encargado puede cambiar la sala',
    settings: 'Solo un encargado puede cambiar los ajustes',
    screens: 'Solo un encargado puede ocuparse de las pantallas',
    backups: 'Solo un encargado puede ocuparse de las copias de seguridad',
    reports: 'Solo un encargado puede ver cómo se cumplieron las esperas',
    pairing: 'Solo un encargado puede emparejar esta estación',
  },
  contact: {
    show: 'Mostrar el teléfono',
    hide: 'Ocultar el teléfono',
  },
};
