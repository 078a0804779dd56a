// Lo que se ve de la sincronización: la línea de antigüedad, el panel y los avisos.
import type { sync as english } from '#shared/strings/en/sync.ts';
import type { Translation } from '#shared/strings/translation.ts';

export const sync: Translation<typeof english> = {
  line: {
    connecting: 'conectando',
    allSent: 'todo al día',
    toSync: '{{count}} por enviar',
    unpaired: 'solo esta estación',
    stopped: 'sin sincronizar',
    cloudAway: 'sin nube',
    away: 'sin estación',
  },
  banner: {
    suspended:
      'Este restaurante está desactivado en la nube. El puesto sigue funcionando; pregunta a un propietario.',
    withdrawn:
      'Este restaurante ha dejado Hoststand. El puesto sigue funcionando; pregunta a un propietario.',
    lost: 'La estación dejó de responder a las {{time}}. La lista está como entonces; esta pantalla se reconecta sola.',
    revoked:
      'Un propietario ha dado de baja esta estación. Sigue funcionando y lo guarda todo; nada llega a las demás hasta emparejarla de nuevo.',
    unauthorised:
      'La nube no conoce esta estación. Sigue funcionando y lo guarda todo; nada llega a las demás hasta emparejarla de nuevo.',
    lostKept_one:
      'La estación dejó de responder a las {{time}}: tu último cambio está guardado y se enviará en cuanto vuelva.',
    lostKept_other:
      'La estación dejó de responder a las {{time}}: tus últimos {{count}} cambios están guardados y se enviarán en cuanto vuelva.',
    clockBehind_one:
      'El reloj de esta estación va {{count}} minuto atrasado. Todo funciona; ponlo en hora cuando puedas.',
    clockBehind_other:
      'El reloj de esta estación va {{count}} minutos atrasado. Todo funciona; ponlo en hora cuando puedas.',
    clockAhead_one:
      'El reloj de esta estación va {{count}} minuto adelantado. Todo funciona; ponlo en hora cuando puedas.',
    clockAhead_other:
      'El reloj de esta estación va {{count}} minutos adelantado. Todo funciona; ponlo en hora cuando puedas.',
    understood: 'Entendido',
    diskLow: 'El disco de esta estación está casi lleno. Todo se sigue guardando; libera espacio pronto.',
    diskFull:
      'El disco de esta estación está lleno. Lo que ves está a salvo, pero no se puede guardar nada más hasta liberar espacio.',
  },
  recovery: {
    replaced: 'Los datos de esta estación se dañaron el {{time}}; en su lugar está su copia del {{backup}}.',
    setAside: 'Lo último de esta estación se dañó el {{time}} y se ha apartado; lo guardado antes está aquí.',
    readBack_one: 'Se ha leído {{count}} cambio posterior.',
    readBack_other: 'Se han leído {{count}} cambios posteriores.',
    nothingLost: 'No se ha perdido nada.',
    lost_one: '{{count}} cambio no se ha podido leer: repasa la lista y apunta lo que falte.',
    lost_other: '{{count}} cambios no se han podido leer: repasa la lista y apunta lo que falte.',
    unsure: 'Puede faltar lo hecho después: repasa la lista y apunta lo que falte.',
    unsurePaired:
      'Lo enviado después vuelve de la nube; repasa la lista por si falta algo que no se envió, y apúntalo.',
  },
  cloud: {
    unpaired: 'sin nube',
    connecting: 'conectando',
    online: 'conectada',
    offline: 'la nube no responde; los cambios se guardan aquí',
    'server-trouble': 'la nube tiene problemas; los cambios se guardan aquí',
    'station-trouble': 'el disco de esta estación no deja guardar; la nube conserva lo nuevo',
    'not-the-cloud':
      'esta red responde en lugar de la nube (¿pide iniciar sesión?); los cambios se guardan aquí',
    unauthorised: 'la nube no conoce esta estación; vuelve a emparejarla',
    revoked: 'un propietario ha dado de baja esta estación',
    'cloud-too-old': 'la nube es más antigua que esta estación; se actualizará',
    'station-too-old': 'esta estación es demasiado antigua; actualízala',
  },
  panel: {
    title: 'Sincronización',
    about: 'Lo que pasa aquí se guarda primero aquí y llega solo a las demás estaciones.',
    aboutUnpaired: 'Esta estación funciona por su cuenta. Todo se guarda en ella.',
    cloud: 'Nube',
    retry: 'Próximo intento',
    lastPush: 'Último envío',
    lastPull: 'Última recepción',
    never: 'todavía no',
    waiting: 'Esperando envío',
    history: 'Noches anteriores',
    complete: 'completas',
    loading: 'llegando',
    waitingTitle: 'En espera',
    nothingWaits: 'No espera nada. Todo se ha enviado.',
    refusedTitle: 'No se aplicaron',
    settle: 'Resolver',
    sendAgain: 'Enviar otra vez',
  },
  secrets: {
    title: 'Sin lugar seguro para las claves',
    text: 'Este ordenador no tiene llavero, así que las claves de esta estación están en un archivo que solo su usuario puede leer. Configura un llavero; la estación las pasa allí por sí sola.',
  },
  pair: {
    alone: {
      title: 'Una nube para esta estación',
      text: 'Al emparejarla, su noche va con ella y llega a las demás estaciones.',
      action: 'Emparejar con una nube',
    },
    again: {
      title: 'La nube no admite esta estación',
      text: 'No se pierde nada: lo que espera se guarda aquí y se envía al volver a emparejarla con su restaurante.',
      action: 'Volver a emparejar',
    },
  },
  state: {
    queued: 'esperando',
    sent: 'enviado, sin respuesta aún',
    void: 'no se aplicará',
  },
};
