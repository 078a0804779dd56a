// What somebody looks for, as SQL's like takes it: capitals and accents make no difference, also where a database knows
// no letter beyond ASCII, and % and _ mean themselves.
import { type RawBuilder, sql } from 'kysely';
import { foldText } from '#shared/text/fold-text.ts';

/** Latin, Greek and Cyrillic, then the Latin letters with further marks, such as those of Vietnamese. */
const ranges = [
  [0xc0, 0x52f],
  [0x1e00, 0x1eff],
] as const;

/** Letters that a search sees as one other. */
const folding = ranges
  .flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, at) => String.fromCharCode(first + at)),
  )
  .flatMap((letter) => {
    const plain = foldText(letter).toLowerCase();
    return plain.length === 1 && plain !== letter ? [[letter, plain] as const] : [];
  });
const plainOf = new Map(folding);
const letters = folding.map(([letter]) => letter).join('');
const plains = folding.map(([, plain]) => plain).join('');

const fold = (text: string): string =>
  Array.from(text, (letter) => plainOf.get(letter) ?? letter)
    .join('')
    .toLowerCase();

/** A column or what is read from it, as likeOf spells what is looked for. */
export const folded = (text: string | RawBuilder<string>): RawBuilder<string> =>
  sql<string>`lower(translate(${typeof text === 'string' ? sql.ref(text) : text}, ${letters}, ${plains}))`;

export const likeOf = (search: string): string => `%${fold(search).replaceAll(/[\\%_]/g, '\\$&')}%`;
