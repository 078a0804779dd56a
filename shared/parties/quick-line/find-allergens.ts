/**
 * Finds what an allergy is to, on either side of its word: "tree nut allergy", "alergia grave al marisco y a los frutos
 * secos". Those words belong to the allergy and are nobody's name.
 */
import type { Stretch } from './quick-entry.ts';
import { bareAt, endsWithComma, type TypedLine, wordSet } from './typed-line.ts';
import { phraseAt } from './wish-words.ts';

const allergens = wordSet(
  'nut nuts peanut peanuts treenut treenuts tree almond almonds cashew cashews walnut walnuts pecan pecans pistachio',
  'pistachios hazelnut hazelnuts shellfish fish seafood crab lobster shrimp shrimps prawn prawns crustacean crustaceans',
  'mollusc molluscs mollusk mollusks oyster oysters clam clams mussel mussels squid egg eggs dairy milk lactose cheese',
  'gluten wheat soy soya sesame mustard celery lupin sulfite sulfites sulphite sulphites garlic onion onions mushroom',
  'mushrooms tomato tomatoes strawberry strawberries kiwi citrus avocado banana coconut corn bee sting latex cat dog',
  'frutos secos nuez nueces cacahuete cacahuetes cacahuate cacahuates mani almendra almendras avellana avellanas',
  'anacardo anacardos pistacho pistachos marisco mariscos crustaceo crustaceos molusco moluscos gamba gambas camaron',
  'camarones pescado pescados huevo huevos leche lacteo lacteos lactosa queso trigo soja sesamo ajonjoli mostaza apio',
  'altramuz altramuces sulfitos ajo cebolla setas champinones tomate fresa fresas citricos aguacate platano coco maiz',
);

const degrees = wordSet(
  'severe serious bad mild strong slight deadly food grave severa severo fuerte leve alimentaria alimentarias',
);
const joints = wordSet('and or & + / y e o u ni also tambien');
const articles = wordSet('the el la los las');
/** Whatever follows one is what the allergy is to. */
const leads = wordSet('to a al');

const isOne = (sets: readonly ReadonlySet<string>[], word: string): boolean =>
  sets.some((set) => set.has(word));

function before(line: TypedLine, place: number): number {
  let from = place;
  for (let at = place - 1; isOne([allergens, degrees, joints], bareAt(line, at)); at -= 1) {
    if (!joints.has(bareAt(line, at))) from = at;
  }
  return from;
}

/** "alergia al kumquat" */
const isUnheardOf = (line: TypedLine, place: number, isLed: boolean): boolean =>
  isLed && /^\p{L}/u.test(bareAt(line, place)) && !endsWithComma(line.words[place - 1] ?? '');

function behind(line: TypedLine, place: number): number {
  let to = place;
  let isLed = false;
  for (let at = place; phraseAt(line.bare, at) === null; at += 1) {
    const word = bareAt(line, at);
    if (allergens.has(word) || isOne([degrees, joints, articles, leads], word)) {
      isLed = leads.has(word) || (isLed && articles.has(word));
      if (allergens.has(word)) to = at + 1;
    } else return isUnheardOf(line, at, isLed) ? at + 1 : to;
  }
  return to;
}

/** The words of an allergy with what it is to; the same words where that is not said. */
export const withAllergens = (line: TypedLine, { from, to }: Stretch): Stretch => ({
  from: before(line, from),
  to: behind(line, to),
});
