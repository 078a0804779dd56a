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
    urlProblem:
      'Una dirección como https://puesto.example.com. http sin s solo vale para una nube en este ordenador.',
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
    about: 'Una noche en marcha, para mirar.',
    progress: 'Abriendo una noche…',
  },
  people: {
    title: 'Gente del ejemplo',
    text: 'Cualquiera puede desbloquear la pantalla con el PIN junto a su nombre.',
    action: 'Abrir la noche',
  },
  recovery: {
    title: {
      identity: 'Esta estación ha perdido sus secretos',
      missing: 'Faltan los datos de esta estación',
      empty: 'Los datos de esta estación están vacíos',
      damaged: 'No se pueden leer los datos de esta estación',
    },
    text: 'Elijas lo que elijas, el archivo que queda se aparta, nunca se borra. Una estación unida recupera el resto de la nube.',
    identity:
      'Todo sigue aquí, pero nadie puede entrar: falta la clave de los PIN. Vuelve a emparejar la estación con su restaurante; lo que espera se envía entonces.',
    startOver: 'Empezar con una estación vacía',
    progress: 'Apartando el archivo anterior…',
  },
  problem: {
    'code-unknown': 'La nube no conoce este código, o ha caducado o ya se usó. Crea otro en el panel.',
    'cloud-unreachable': 'No responde. Revisa la dirección y la red; no ha cambiado nada.',
    'station-unreachable': 'La estación no responde. Espera un momento y prueba otra vez.',
    'not-a-cloud': 'Lo que responde en esa dirección no es una nube de Hoststand.',
    'only-in-service': 'Esta pantalla está en prácticas. Vuelve antes al servicio.',
    'only-in-practice': 'Esta pantalla está en servicio. Empieza antes unas prácticas.',
    'already-set-up': 'Esta estación ya tiene restaurante. Abre la página de nuevo.',
    BAD_REQUEST:
      'La estación no acepta estos datos. Un PIN como 1234 o 1111 es demasiado fácil; una dirección empieza por https://.',
    'not-found': 'Esta copia ya no está. Elige otra.',
    'nothing-here': 'Aquí aún no hay datos.',
    damaged: 'Esta copia no se puede leer. No ha cambiado nada; elige otra.',
    newer: 'Esta copia es de una versión más nueva. Actualiza antes el programa.',
    'not-ours': 'Este archivo no es una copia de una estación. Elige otro.',
    'disk-full': 'El disco está lleno. Libera espacio y prueba otra vez; no ha cambiado nada.',
    'restaurant-has-a-log':
      'Esta estación guarda la noche de otro restaurante y este ya tiene la suya. El código sigue valiendo; úsalo en otra estación.',
    'pin-taken': 'Este PIN no se puede usar aquí. Elige otro.',
    'disk-fault': 'El disco de esta estación no responde. No ha cambiado nada; revisa el disco.',
    'screen-unknown': 'La estación no conoce esta pantalla. Abre la dirección que muestra la estación.',
    'screen-locked': 'Esta pantalla está bloqueada. Desbloquéala con tu PIN y prueba otra vez.',
    'not-permitted': 'Tu función no lo permite. Pídelo a un encargado.',
    'station-in-recovery':
      'La estación se está preparando en otra pantalla. Espera un momento y prueba otra vez.',
    wrong: 'La estación aún no conoce este PIN. Prueba otra vez.',
    wait: 'Demasiados PIN incorrectos. Espera un poco y prueba otra vez.',
    unreachable: 'La estación no responde. Espera un momento y prueba otra vez.',
    other: 'No ha funcionado. No ha cambiado nada; prueba otra vez.',
  },
};
