/** The words that begin a note: an occasion, a need, a remark is never who it is. */
import { wordSet } from './typed-line.ts';

const noteWords = wordSet(
  'high highchair highchairs chair chairs stroller pram wheelchair quiet birthday bday anniversary allergy allergies',
  'allergic nut nuts peanut peanuts gluten celiac coeliac vegan vegans vegetarian vegetarians halal kosher shellfish',
  'dairy dog dogs baby babies kid kids child children toddler toddlers table corner hurry vip regular regulars near by',
  'please pls plz celebrating celebration cake surprise pregnant prefers wants needs asked waiting late outlet shade',
  'walking running driving parking call heater called calling phoned movie show theater theatre leave leaving adults possible asap walked quoted first',
  'tranquilo tranquila aniversario trona tronas silla sillas alergia alergias alergico alergica alergicos celiaco',
  'celiaca celiacos frutos marisco mariscos lactosa vegano vegana vegetariano vegetariana perro perros bebe bebes nino',
  'nina ninos ninas peque peques carrito carro mesa rincon prisa cerca esquina sombra tarta sorpresa embarazada favor',
  'porfa porfi xfa xfavor prefiere quiere quieren necesita necesitan celebran celebra llamo llamaron adultos posible',
  'primera hates odia no-show esperando lleva llevan',
);

/** They belong to the note word they lead to, and to a name where none follows. */
const leadingWords = wordSet(
  'a an and at away con de del el en for from has have if in is junto la las los lado al no of on or para por prefer',
  'pide si sin sit the their to una un want need with y w/ c/ tiene tienen su x',
);

const titles = wordSet('mr mrs ms miss dr don dona sr sra srta senor senora fam familia family');

const nameLeads = [['a', 'nombre', 'de'], ['under'], ['name'], ['nombre']];

const isPictures = (word: string): boolean =>
  /\p{Extended_Pictographic}/u.test(word) && !/[\p{L}\p{N}]/u.test(word);

const isTime = (word: string): boolean => /^@?\d{1,2}([:h]\d\d|[ap]m$)/iu.test(word);

const isDash = (word: string): boolean => /^[-–—/|]+$/u.test(word);

export const startsNote = (word: string, bare: string): boolean =>
  noteWords.has(bare) ||
  isDash(word) ||
  isPictures(word) ||
  isTime(word) ||
  /^(x\d+|\d+(st|nd|rd|th))$/iu.test(word) ||
  /^\(\p{L}/u.test(word) ||
  /.@./u.test(word);

/** A number may lead to what is counted: "2 kids". */
export const leadsToNote = (bare: string): boolean => leadingWords.has(bare) || /^\d{1,2}$/u.test(bare);

export const isTitle = (bare: string): boolean => titles.has(bare);

/** How many words only say that a name follows: "under Ramirez", "a nombre de Pons". */
export const nameLeadLength = (bare: readonly string[]): number =>
  nameLeads.find((lead) => lead.every((word, place) => bare[place] === word))?.length ?? 0;
