// Qué hizo un gesto y qué decir cuando la estación o el registro lo rechaza.
import type { gestures as english } from '#shared/strings/en/gestures.ts';
import type { Translation } from '#shared/strings/translation.ts';

export const gestures: Translation<typeof english> = {
  done: {
    added: '{{name}} está en la lista',
    edited: '{{name}} está corregido',
    requeued: '{{name}} vuelve a esperar',
    removed: {
      'no-show': '{{name}} no apareció',
      left: '{{name}} se marchó',
      cancelled: '{{name}} canceló',
    },
    placed: '{{name}} ha cambiado de sitio en la lista',
    seated: '{{name}} está en la {{table}}',
    seatedBar: '{{name}} está en la barra',
    cleared: '{{name}} se ha ido',
    moved: '{{name}} pasa a la {{table}}',
    movedBar: '{{name}} pasa a la barra',
    cleaned: 'La mesa {{table}} está limpia',
    marked: 'La mesa {{table}} está por limpiar',
    takenOut: 'La mesa {{table}} está fuera de servicio',
    putBack: 'La mesa {{table}} vuelve al servicio',
    released: 'La mesa {{table}} ya no está reservada',
    tableSaved: 'La mesa {{table}} está guardada',
    tableRemoved: 'La mesa {{table}} está quitada',
    settled: 'Resuelto: {{what}}',
  },
  step: {
    undone: 'Deshecho: {{what}}',
    redone: 'Hecho de nuevo: {{what}}',
    several: '{{what}} y {{count}} más',
  },
  drawing: {
    undo: 'No queda nada del plano por deshacer',
    redo: 'No queda nada del plano por rehacer',
    onStand: 'Lo siguiente sería un paso del servicio, en la sala: {{what}}',
  },
  kept: {
    undone: 'Se deshace cuando responda la estación: {{what}}',
    redone: 'Se hace de nuevo cuando responda la estación: {{what}}',
  },
  flag: {
    'table-shared': 'Ahora hay dos grupos en la {{table}}. Mueve uno cuando sepas quién se queda.',
    'table-out':
      'Hay alguien en la {{table}}, que está fuera de servicio. Ponla en servicio o cámbialos de mesa.',
    'seated-twice': '{{name}} ya estaba en otra mesa. Se ven las dos hasta que dejes libre una.',
    'was-removed': '{{name}} ya no estaba en la lista ({{status}}).',
    'already-seated': '{{name}} ya está en una mesa. Se queda sentado.',
    'also-changed': 'Otra persona acababa de cambiar {{field}} de {{name}}.',
    'called-elsewhere': 'Otra persona acababa de avisar a {{name}} para la {{table}}.',
    'held-for-other': 'La {{table}} estaba reservada para {{name}}.',
    'was-cleared': 'El grupo ya se había ido, así que no se movió nada.',
    'actor-inactive': 'Lo hizo alguien que ya no trabaja aquí.',
  },
  field: {
    size: 'el número de personas',
    name: 'el nombre',
    phone: 'el teléfono',
    email: 'el correo electrónico',
    notes: 'las notas',
    requests: 'las peticiones especiales',
    seatingPreference: 'la preferencia de sitio',
    serviceType: 'el tipo de servicio',
    quotedMinutes: 'los minutos prometidos',
    queueId: 'la cola',
  },
  keptAlready: {
    title: 'Ya está anotado: {{deed}}',
    text: 'Se guardará en cuanto la estación responda.',
  },
  refused: {
    title: 'No se ha hecho',
    malformed: 'La estación no pudo leerlo. No ha cambiado nada. Abre de nuevo la pantalla y repítelo.',
    fault: 'La estación falló con esto. No ha cambiado nada. Prueba otra vez y avisa a soporte si sigue.',
    'wrong-writer': 'Solo la nube puede hacerlo. No ha cambiado nada.',
    'not-found': 'Ya no existe: lo quitó otra pantalla. No ha cambiado nada.',
    'name-taken': 'Otra mesa se llama ya {{table}}.',
    exists: 'Ya estaba hecho. No se ha hecho dos veces.',
    erased: 'Este cliente pidió que lo olvidaran. Añade el grupo sin nombre ni teléfono.',
    'not-waiting': '{{name}} ya no espera ({{status}}). Mira en Terminados.',
    'sits-there': '{{name}} ya está en la {{table}}: otra pantalla fue más rápida. No se ha repetido nada.',
    'sits-at-bar': '{{name}} ya está en la barra: otra pantalla fue más rápida. No se ha repetido nada.',
    'also-seated':
      'Otra estación también sentó a {{name}} en la {{table}}, y eso sigue en pie. Deja libre la mesa o deshaz ese paso en Actividad.',
    'also-at-bar':
      'Otra estación también sentó a {{name}} en la barra, y eso sigue en pie. Deja libre ese sitio o deshaz ese paso en Actividad.',
    'not-called': 'No se ha avisado a {{name}} ({{status}}). No ha cambiado nada.',
    held: 'La {{table}} está reservada para {{name}}. Suéltala o elige otra mesa.',
    occupied: '{{name}} está en la {{table}}. Déjala libre antes o elige otra mesa.',
    'out-of-service': 'La {{table}} está fuera de servicio. Ponla en servicio o elige otra mesa.',
    'queue-waited-in':
      'Hay gente esperando en «{{queue}}». Siéntalos o quítalos de la lista primero; no se ha cambiado nada.',
    'not-undoable': 'Esto no se puede deshacer.',
    'changed-by':
      '{{name}} cambió lo mismo después, a las {{time}}: «{{what}}». Queda como está; corrígelo a mano.',
    'changed-since': 'Alguien ha cambiado lo mismo después. Queda como está; corrígelo a mano.',
  },
  denied: {
    locked: 'La pantalla está bloqueada. No se ha hecho; desbloquéala y repítelo.',
    'not-allowed': 'No puedes hacer esto. Pídeselo a un encargado; no ha cambiado nada.',
    invalid: 'La estación no acepta estos datos. No ha cambiado nada; revisa lo escrito.',
    disk: 'El disco de la estación está lleno. No se ha hecho; libera espacio y repítelo.',
    fault: 'La estación falló con esto. No ha cambiado nada. Prueba otra vez y avisa a soporte si sigue.',
  },
  nothingToUndo: 'No has hecho nada en esta pantalla que se pueda deshacer',
  nothingToRedo: 'No has deshecho nada en esta pantalla que se pueda rehacer',
};
