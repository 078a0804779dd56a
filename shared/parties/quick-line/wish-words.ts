/** The words of what a party wishes and needs, in English and Spanish, as they are typed in haste: misspelt ones are listed, for a guess would turn Mr. Stoller into a stroller. */
import type { QuickServiceType, QuickTagKind } from './quick-entry.ts';
import { wordSet } from './typed-line.ts';

export type WishMeaning =
  | { readonly of: 'tag'; readonly kind: QuickTagKind }
  | { readonly of: 'vip' }
  | { readonly of: 'service'; readonly kind: QuickServiceType }
  | { readonly of: 'preference' };

type Phrase = { readonly words: readonly string[]; readonly meaning: WishMeaning };

const phrasesOf = (meaning: WishMeaning, ...phrases: readonly string[]): readonly Phrase[] =>
  phrases
    .join(', ')
    .split(', ')
    .map((phrase) => ({ words: phrase.split(' '), meaning }));

const tag = (kind: QuickTagKind, ...phrases: readonly string[]): readonly Phrase[] =>
  phrasesOf({ of: 'tag', kind }, ...phrases);

const phrases: readonly Phrase[] = [
  ...tag(
    'birthday',
    'birthday, birth day, bday, b-day, bdays, birthdays, brithday, birtday, bithday, birthdya, hbd, 🎂',
  ),
  ...tag('birthday', 'cumple, cumples, cumpleanos, cumpleanero, cumpleanera, cumple anos, cumpleanios'),
  ...tag('anniversary', 'anniversary, anniv, aniversary, anniversery, aniversario'),
  ...tag(
    'high-chair',
    'high chair, high chairs, highchair, highchairs, high-chair, high-chairs, hi chair, hichair',
  ),
  ...tag('high-chair', 'higchair, highchiar, baby chair, baby seat, booster, booster seat, hc, h/c'),
  ...tag('high-chair', 'trona, tronas, periquera, periqueras, silla alta, sillas altas, sillita, sillitas'),
  ...tag(
    'high-chair',
    'silla bebe, silla de bebe, silla para bebe, sillita bebe, sillita de bebe, silla nino',
  ),
  ...tag(
    'wheelchair',
    'wheelchair, wheelchairs, wheel chair, wheel-chair, wheelchiar, weelchair, wheelchar, ♿',
  ),
  ...tag('wheelchair', 'silla de ruedas, silla ruedas, sillas de ruedas, s. de ruedas'),
  ...tag('stroller', 'stroller, strollers, stroler, strolller, strollr, pram, prams, buggy, pushchair'),
  ...tag(
    'stroller',
    'carrito, carritos, carriola, carriolas, cochecito, silla de paseo, carrito de bebe, carrito bebe',
  ),
  ...tag('allergy', 'allergy, allergies, allergic, alergy, allergie, alergic, allegry, allery, alergies'),
  ...tag('allergy', 'alergia, alergias, alergico, alergica, alergicos, alergicas, allergia, alerjia'),
  ...phrasesOf({ of: 'vip' }, 'vip, v.i.p, vips'),
  ...phrasesOf(
    { of: 'service', kind: 'takeout' },
    'to go, to-go, togo, takeout, take out, take-out, takeaway',
  ),
  ...phrasesOf({ of: 'service', kind: 'takeout' }, 'take away, pickup, para llevar, p/ llevar, para recoger'),
  ...phrasesOf({ of: 'service', kind: 'dine-in' }, 'dine in, dine-in, dinein, para comer aqui'),
  ...phrasesOf(
    { of: 'preference' },
    'booth, booths, patio, window, windows, bar, counter, inside, indoor, indoors',
  ),
  ...phrasesOf(
    { of: 'preference' },
    'outside, outdoor, outdoors, terrace, rooftop, hightop, high top, high-top',
  ),
  ...phrasesOf(
    { of: 'preference' },
    'window seat, window table, bar seats, bar seating, corner booth, corner table',
  ),
  ...phrasesOf(
    { of: 'preference' },
    'sushi bar, quiet corner, quiet table, quiet spot, corner, lounge, garden',
  ),
  ...phrasesOf(
    { of: 'preference' },
    'terraza, ventana, ventanal, barra, dentro, adentro, fuera, afuera, interior',
  ),
  ...phrasesOf({ of: 'preference' }, 'exterior, gabinete, reservado, jardin, azotea, mesa alta'),
];

const byFirstWord = Map.groupBy(
  phrases.toSorted((left, right) => right.words.length - left.words.length),
  ({ words: [first = ''] }) => first,
);

/** The longest phrase that begins at a place. */
export function phraseAt(bare: readonly string[], place: number): Phrase | null {
  const begun = byFirstWord.get(bare[place] ?? '') ?? [];
  return begun.find(({ words }) => words.every((word, step) => bare[place + step] === word)) ?? null;
}

/** What leads to a place belongs to the words of the preference: "by the window", "prefers a booth". */
export const leadsToPreference = wordSet(
  'a an and at by in near next on or the to with w/ c/ & + beside close prefer prefers preferably want wants need needs',
  'wanted sit sits sitting seat seated like likes table seating al la el los las lado de del en o y con junto cerca',
  'prefiere prefieren quiere quieren pide piden mesa sitio mejor una un asiento',
);

export const leadsToTag = wordSet(
  'a an and with w/ c/ & + need needs want wants has have in plus also un una y con necesita necesitan quiere quieren',
  'tiene tienen pide piden en lleva llevan',
);

/** What leads from a tag to whose it is. */
export const leadsFrom: { readonly [Kind in QuickTagKind]?: ReadonlySet<string> } = {
  birthday: wordSet('de for of'),
};

export const negations = wordSet(
  "no not sin without w/o never except excepto menos but hates hate don't dont doesn't doesnt isn't nada nunca ni",
);

/** Names of people too; typed with a capital before another name, they are one. */
export const placesThatAreNames = wordSet('bar booth barra');

/** They only hang a wish on what stands before it. */
export const conjunctions = wordSet('and & + y e o or with w/ con c/');
