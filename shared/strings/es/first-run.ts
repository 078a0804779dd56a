// El primer arranque de una estación y qué hacer si se pierden sus datos.
import type { firstRun as english } from '#shared/strings/en/first-run.ts';
import type { Translation } from '#shared/strings/translation.ts';

export const firstRun: Translation<typeof english> = {
  title: 'Bienvenido a Hoststand',
  text: 'Este ordenador guarda la lista de espera y funciona sin red. ¿Cómo empezamos?',
  alone: {
    name: 'Empezar por su cuenta',
    about: 'Un restaurante, este ordenador. Podrás unirte a una nube cuando quieras.',
    text: 'Dos minutos y podrás sentar al primer grupo.',
    restaurant: 'Restaurante',
    owner: 'Tu nombre',
    pin: 'Tu PIN',
    pinHint: 'De 4 a 8 cifras; con él desbloqueas esta pantalla',
    timeZone: 'Zona horaria',
    country: 'País',
    countryHint: 'Dos letras, para los teléfonos',
    action: 'Abrir el puesto',
    progress: 'Preparando el restaurante…',
    queue: 'Principal',
    problem: {
      restaurant: 'El restaurante necesita un nombre',
      owner: 'Di quién eres',
      pin: 'De 4 a 8 cifras, y no 1234 ni 1111',
      timeZone: 'No es una zona horaria, como Europe/Madrid',
      country: 'Dos letras, como ES',
    },
  },
  pair: {
    name: 'Unir a una nube',
    about: 'Tienes una cuenta: escribe el código de su panel.',
    text: 'Un propietario encuentra el código en el panel, en Estaciones. Sirve una vez, durante diez minutos.',
    url: 'Dirección de la nube',
    urlExample: 'https://puesto.example.com',
    code: 'Código',
    codeHint: 'Letras y cifras; los guiones dan igual',
    action: 'Unir',
    progress: 'Uniendo y trayendo esta noche. Tarda unos segundos…',
  },
  restore: {
    name: 'Restaurar una copia',
    about: 'Recupera lo que este ordenador guardó por sí mismo.',
    text: 'Elige el momento al que volver. Lo posterior vuelve de la nube si la estación estaba unida.',
    progress: 'Comprobando la copia y recuperándola…',
    noneTitle: 'No hay copias en este ordenador',
    noneText: 'Pon las copias en la carpeta "backups" de la carpeta de datos y abre de nuevo esta página.',
  },
  demo: {
    name: 'Probar con datos de ejemplo',
    about: 'Un viernes por la noche en marcha, para mirar.',
    progress: 'Abriendo un viernes por la noche…',
  },
  people: {
    title: 'Gente del ejemplo',
    text: 'Cualquiera puede desbloquear la pantalla con el PIN junto a su nombre.',
    action: 'Abrir la noche',
  },
  recovery: {
    title: {
      missing: 'Faltan los datos de esta estación',
      empty: 'Los datos de esta estación están vacíos',
      damaged: 'No se pueden leer los datos de esta estación',
    },
    text: 'Elijas lo que elijas, el archivo que queda se aparta, nunca se borra. Una estación unida recupera el resto de la nube.',
    startOver: 'Empezar con una estación vacía',
    progress: 'Apartando el archivo anterior…',
  },
  problem: {
    'code-unknown': 'La nube no conoce este código, o ha caducado o ya se usó. Crea otro en el panel.',
    'cloud-unreachable': 'No responde. Revisa la dirección y la red; no ha cambiado nada.',
    'station-unreachable': 'La estación no responde. Espera un momento y prueba otra vez.',
    'not-a-cloud': 'Lo que responde en esa dirección no es una nube de Hoststand.',
    'already-set-up': 'Esta estación ya tiene restaurante. Abre la página de nuevo.',
    BAD_REQUEST:
      'La estación no acepta estos datos. Un PIN como 1234 o 1111 es demasiado fácil; una dirección empieza por https://.',
    'not-found': 'Esta copia ya no está. Elige otra.',
    damaged: 'Esta copia no se puede leer. No ha cambiado nada; elige otra.',
    newer: 'Esta copia es de una versión más nueva. Actualiza antes el programa.',
    'not-ours': 'Este archivo no es una copia de una estación. Elige otro.',
    'disk-full': 'El disco está lleno. Libera espacio y prueba otra vez; no ha cambiado nada.',
    other: 'No ha funcionado ({{reason}}). No ha cambiado nada; prueba otra vez.',
  },
};
