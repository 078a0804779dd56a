/** The words around a number that say whether it is a size: guests, what they bring, a table's name. */
import { wordSet } from './typed-line.ts';

const oneCounted = wordSet(
  'highchair chair stroller wheelchair baby kid child toddler dog vegan vegetarian trona silla bebe nino nina perro',
  'carrito celiaco celiaca vegano vegana alergico alergica min minute minuto',
);

const manyCounted = wordSet(
  'highchairs chairs strollers wheelchairs babies kids children toddlers dogs vegans vegetarians tronas sillas',
  'bebes ninos ninas perros carritos celiacos veganos alergicos min mins minutes minutos peques',
);

const young = wordSet(
  'kid kids child children baby babies toddler toddlers nino nina ninos ninas bebe bebes peque peques',
);

const adults = wordSet('adult adults adulto adultos');
const placeWords = wordSet('table tbl mesa room sala salon # no nr');
const guestWords = wordSet(
  'people persons ppl pple guests guest pax adults covers top tops personas pers persona adultos comensales cubiertos',
  'peeps',
);
const sizeLeads = wordSet("party of table for mesa para de grupo group somos son x size they're pax p/");

const numberWords = [
  [],
  ['one', 'una', 'uno'],
  ['two', 'dos'],
  ['three', 'tres'],
  ['four', 'cuatro'],
  ['five', 'cinco'],
  ['six', 'seis'],
  ['seven', 'siete'],
  ['eight', 'ocho'],
  ['nine', 'nueve'],
  ['ten', 'diez'],
];

export const isCounted = (word: string, count: number): boolean =>
  (count === 1 ? oneCounted : manyCounted).has(word);
export const isYoung = (word: string): boolean => young.has(word);
export const isAdult = (word: string): boolean => adults.has(word);
export const isPlace = (word: string): boolean => placeWords.has(word);
export const isGuestWord = (word: string): boolean => guestWords.has(word);
export const leadsToSize = (word: string): boolean => sizeLeads.has(word);

/** "4", "x6", "2ppl", "4-top". */
export function sizeIn(word: string): number | null {
  const found = /^x?([1-9]\d?)(?:-?(?:x|ppl|pax|pp?|pers|personas|people|guests|tops?))?$/u.exec(word);
  return found === null ? null : Number(found[1]);
}

/** "two", "dos": a number only where its neighbours say so, for Dos Santos is a name. */
export function sizeInWords(word: string): number | null {
  const size = numberWords.findIndex((words) => words.includes(word));
  return size === -1 ? null : size;
}
