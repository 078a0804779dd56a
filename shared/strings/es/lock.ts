// El bloqueo: quién está en la pantalla.
import type { lock as english } from '#shared/strings/en/lock.ts';
import type { Translation } from '#shared/strings/translation.ts';

export const lock: Translation<typeof english> = {
  title: 'Teclea tu PIN',
  text: 'Puede hacerlo cualquiera que trabaje aquí. Lo que estaba a medias sigue ahí.',
  noPins: {
    title: 'Nadie tiene PIN todavía',
    text: 'Un propietario pone uno en Personal, en la página de la nube. Esta pantalla lo pedirá en cuanto lo haya.',
  },
  last: 'La última persona fue {{name}}. Lo que estaba a medias sigue ahí.',
  wrong: 'Nadie de aquí tiene este PIN.',
  nothingHere: '{{name}}, en esta pantalla no hay nada para ti.',
  wait: 'Demasiados PIN equivocados. Prueba otra vez en {{time}}.',
  seconds_one: '{{count}} segundo',
  seconds_other: '{{count}} segundos',
  unreachable: 'La estación no responde. No se ha comprobado el PIN; prueba dentro de un momento.',
  entered_one: '{{count}} cifra tecleada',
  entered_other: '{{count}} cifras tecleadas',
  erase: 'Borrar la última cifra',
  enter: 'Entrar',
  tooShort: 'Un PIN tiene al menos {{count}} cifras',
  unpaired: {
    title: 'Este navegador aún no es una pantalla de la estación',
    text: 'Abre la dirección que imprimió la estación al arrancar. Acaba en #token=… y convierte este navegador en pantalla de una vez.',
  },
  idle: {
    soon_one: 'Se bloquea en {{count}} segundo',
    soon_other: 'Se bloquea en {{count}} segundos',
    stay: 'Toca la pantalla o pulsa una tecla para seguir.',
    spoken: 'La pantalla se bloquea en 20 segundos. Pulsa una tecla para seguir.',
  },
  notLocked: 'La estación no responde. La pantalla no se ha bloqueado.',
  connecting: 'Buscando la estación…',
};
