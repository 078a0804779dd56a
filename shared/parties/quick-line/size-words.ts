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
const placeWords = wordSet('table tables tbl mesa mesas room rooms sala salas salon # no nr');
const guestWords = wordSet(
  'people persons ppl pple guests guest pax adults covers top tops personas pers persona adultos comensales cubiertos',
  'peeps',
);
const sizeLeads = wordSet("party of table for mesa para de grupo group somos son x size they're pax p/");

const numberWords: readonly (readonly [size: number, english: string, ...spanish: string[]])[] = [
  [1, 'one', 'una', 'uno', 'un'],
  [2, 'two', 'dos'],
  [3, 'three', 'tres'],
  [4, 'four', 'cuatro'],
  [5, 'five', 'cinco'],
  [6, 'six', 'seis'],
  [7, 'seven', 'siete'],
  [8, 'eight', 'ocho'],
  [9, 'nine', 'nueve'],
  [10, 'ten', 'diez'],
  [11, 'eleven', 'once'],
  [12, 'twelve', 'doce'],
  [15, 'fifteen', 'quince'],
  [20, 'twenty', 'veinte'],
];

/** They mean too much else to be a size by themselves: "once more", "un momento". */
const neverAlone = wordSet('un once');
/** Six and ten begin names that are no number: Six, Ten Hag. */
const englishNames = wordSet('six ten');
/** "Dos Santos": what follows makes a name of it, however it is written. */
const namesOfDos = wordSet('santos reis anjos passos ramos prazeres remedios');
const neverWithin = wordSet('one una uno six seis ten diez');
const notBeforeSize = wordSet('a at by de del en eta in la las los of or o the to y and');
const namesOfTen = wordSet('hag boom cate have');

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

/** "two", "dos": a number where its neighbours say so. */
export const sizeInWords = (word: string): number | null =>
  numberWords.find(([, ...words]) => words.includes(word))?.[0] ?? null;

const isEnglish = (bare: string): boolean => numberWords.some(([, english]) => english === bare);

/**
 * A number word that begins the line and nothing says what it counts. In Spanish a capital makes a name of it (Tres,
 * Seis, Diez); a size that is missing is asked for, a wrong one is not noticed.
 */
export function sizeAlone({ word, bare, after }: Record<'word' | 'bare' | 'after', string>): number | null {
  const isName =
    (bare === 'dos' && namesOfDos.has(after)) ||
    (bare === 'ten' && namesOfTen.has(after)) ||
    (/^\p{Lu}/u.test(word) && (!isEnglish(bare) || englishNames.has(bare)));
  return isName || neverAlone.has(bare) ? null : sizeInWords(bare);
}

/** Behind the first word only what is nobody's name, and no table or time: "smith two", "pérez dos", not "lupe diez". */
export function sizeWithin(said: Record<'word' | 'bare' | 'after' | 'before', string>): number | null {
  const isOther = neverWithin.has(said.bare) || notBeforeSize.has(said.before) || isPlace(said.before);
  return isOther ? null : sizeAlone(said);
}
