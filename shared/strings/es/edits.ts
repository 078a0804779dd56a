// Cuando dos personas cambian lo mismo a la vez y una de ellas decide cuál de las dos versiones queda.
import type { edits as english } from '../en/edits.ts';
import type { Translation } from '../translation.ts';

export const edits: Translation<typeof english> = {
  title: 'Otra persona ha cambiado lo mismo mientras tanto',
  about: 'Lo suyo no se pierde. Elige qué debe quedar y guarda.',
  whose: { theirs: 'Ahora hay', mine: 'Lo tuyo' },
  choose: { theirs: 'Dejar lo suyo', mine: 'Poner lo mío' },
  chooseNamed: { theirs: 'Dejar lo suyo: {{what}}', mine: 'Poner lo mío: {{what}}' },
  undecided: 'Elige arriba qué debe quedar.',
  empty: 'nada',
};
