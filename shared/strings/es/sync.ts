// Lo que se ve de la sincronización: la línea de antigüedad, el panel y los avisos.
import type { sync as english } from '#shared/strings/en/sync.ts';
import type { Translation } from '#shared/strings/translation.ts';

export const sync: Translation<typeof english> = {
  line: {
    connecting: 'conectando',
    allSent: 'todo al día',
    toSync: '{{count}} por enviar',
    unpaired: 'solo esta estación',
  },
};
