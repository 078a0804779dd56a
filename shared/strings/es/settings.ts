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
  unread: 'La estación no ha contestado. Cierra los ajustes y ábrelos otra vez.',
  screens: {
    title: 'Pantallas',
    about:
      'Todas las pantallas que pueden mostrar esta estación. Quita la que se perdió, se vendió o se prestó.',
    computer: 'La ventana del propio ordenador de la estación',
    browser: 'Navegador, desde {{since}}',
    this: 'Estás en esta pantalla',
    lastUsed: 'Usada por última vez {{time}}',
    remove: 'Quitar el navegador desde {{since}}',
    removed: 'La pantalla está fuera. Para volver necesita la dirección de la estación.',
  },
  backups: {
    title: 'Copias de seguridad',
    about:
      'Se hace una cada hora mientras la estación funciona, y ninguna se guarda más de 30 días. Las que haces tú se quedan ese tiempo.',
    none: 'Todavía no hay ninguna copia.',
    size: '{{megabytes}} MB',
    more_one: 'y {{count}} más antigua',
    more_other: 'y {{count}} más antiguas',
    make: 'Hacer una ahora',
    making: 'Haciendo una copia…',
    made: 'La copia está hecha y comprobada.',
    failed: 'La última copia no se hizo',
    problem: {
      'disk-low': 'Queda poco sitio en el disco de esta estación. Libera al menos 500 MB.',
      'disk-full': 'El disco de esta estación está lleno. Libera espacio y haz una.',
      'disk-fault': 'El disco de esta estación no aceptó la copia. Que alguien revise el disco.',
      'copy-damaged': 'La copia no pasó la comprobación y se tiró. La próxima hora se intenta otra vez.',
      stopped: 'La estación se paró mientras se hacía.',
    },
  },
  tables: {
    title: 'Mesas',
    about: 'Las mesas, las zonas, las secciones y lo que se junta se dibujan en su propia página.',
    name: 'Mesa',
    area: 'Zona',
    min: 'Desde',
    max: 'Hasta',
    add: 'Añadir esta mesa',
    remove: 'Quitar la mesa {{table}}',
    problem: {
      name: 'Sin guardar: una mesa necesita un nombre.',
      taken: 'Sin guardar: otra mesa se llama ya {{table}}.',
      seats: 'Sin guardar: las plazas van de 1 a 99, primero la menor.',
    },
  },
};
