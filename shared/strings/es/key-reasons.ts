// Por qué una tecla no hizo nada, en una frase, con lo que se puede hacer en su lugar.
import type { keyReasons as english } from '#shared/strings/en/key-reasons.ts';
import type { Translation } from '#shared/strings/translation.ts';

export const keyReasons: Translation<typeof english> = {
  chooseFirst: 'Elige primero un grupo de la lista: ↓, o un toque en su tarjeta.',
  notWaiting: '{{name}} ya no espera. Elige un grupo de la lista.',
  notForSeveral: 'Esto se hace con un solo grupo cada vez. Esc deja de marcar.',
  isFirst: '{{name}} ya es el primero.',
  isLast: '{{name}} ya es el último.',
  sits: '{{name}} ya está en {{table}}. Elige un grupo de la lista.',
  nobodySits: 'No hay nadie en la mesa {{table}}.',
  twoSit: 'Hay dos grupos en la mesa {{table}}. Mueve primero uno de ellos.',
  occupied: '{{name}} está en la mesa {{table}}. Libérala primero.',
  paid: '{{name}} ha pagado: es el último paso. C libera la mesa.',
  alone: 'La mesa {{table}} está sola: no hay nada que separar.',
  closeFirst: 'Deshacer es para la sala. Cierra primero lo que está abierto: Esc.',
  outOfService: 'La mesa {{table}} está fuera de servicio. O la devuelve.',
};
