// Ajustes de la pantalla y del restaurante.
import type { settings as english } from '#shared/strings/en/settings.ts';
import type { Translation } from '#shared/strings/translation.ts';

export const settings: Translation<typeof english> = {
  title: 'Ajustes',
  onlyManagers:
    'Un encargado o un propietario puede cambiar el restaurante. Tú puedes cambiar esta pantalla.',
  screen: {
    title: 'Esta pantalla',
    language: 'Idioma',
    theme: 'Aspecto',
    themes: { device: 'Como el aparato', clock: 'Oscuro de noche', light: 'Claro', dark: 'Oscuro' },
  },
  profile: {
    title: 'Restaurante',
    restaurantName: 'Nombre',
    timeZone: 'Zona horaria',
    dayEnd: 'El día acaba a las',
    locale: 'Idioma y región',
    currency: 'Moneda',
    country: 'País',
    idleLock: 'Bloquear sin uso, minutos',
    quoted: 'Promesa habitual, minutos',
    problem: {
      restaurantName: 'El restaurante necesita un nombre',
      timeZone: 'No es una zona horaria, como Europe/Madrid',
      dayEnd: 'Una hora, como 03:00',
      locale: 'Un idioma y una región, como es-ES',
      currency: 'Tres letras, como EUR',
      country: 'Dos letras, como ES',
      idleLock: 'De 1 a 240 minutos',
      quoted: 'De 0 a 600 minutos',
    },
  },
  queue: {
    title: 'Cola',
    name: 'Nombre',
    capacity: 'Grupos como mucho',
    service: 'Minutos de una comida normal',
    accepting: 'Los clientes pueden apuntarse',
  },
  tables: {
    title: 'Mesas',
    name: 'Mesa',
    area: 'Zona',
    min: 'Desde',
    max: 'Hasta',
    add: 'Añadir esta mesa',
    remove: 'Quitar la mesa {{table}}',
  },
};
