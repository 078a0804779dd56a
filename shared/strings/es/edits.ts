// Cuando dos personas cambian lo mismo a la vez y una de ellas decide cuál de las dos versiones queda.
import type { edits as english } from '../en/edits.ts';
import type { Translation } from '../translation.ts';

export const edits: Translation<typeof english> = {
  title: 'Otra persona ha cambiado lo mismo mientras tanto',
  about: 'Lo suyo no se pierde. Elige qué debe quedar y guarda.',
  now: 'Ahora hay',
  yours: 'Lo tuyo',
  take: 'Dejar lo que hay',
  takeNamed: 'Dejar lo que hay: {{what}}',
  keep: 'Poner lo mío',
  keepNamed: 'Poner lo mío: {{what}}',
  choose: 'Elige arriba qué debe quedar.',
  empty: 'nada',
};
