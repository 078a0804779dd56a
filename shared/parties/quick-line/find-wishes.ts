/** Finds what a party wishes and needs: tags, a place to sit, VIP, takeout. What is refused ("no high chair") or counted ("2 high chairs") stays in the note as well. */
import { withAllergens } from './find-allergens.ts';
import { countFrom } from './number-pair.ts';
import type { Stretch } from './quick-entry.ts';
import { sizeIn } from './size-words.ts';
import { bareAt, endsWithComma, type TypedLine } from './typed-line.ts';
import {
  leadsFrom,
  leadsToPreference,
  leadsToTag,
  negations,
  phraseAt,
  placesThatAreNames,
  type WishMeaning,
} from './wish-words.ts';

export type Wish = Stretch & {
  /** Null for what they do not want. */
  readonly meaning: WishMeaning | null;
  readonly isInNote: boolean;
};

const isCapitalised = (word: string): boolean => /^\p{Lu}\p{Ll}/u.test(word);

/** "Bar Smith"; not "Bar 4 Smith". */
function isName({ words, bare }: TypedLine, place: number): boolean {
  const next = words[place + 1] ?? '';
  return (
    placesThatAreNames.has(bare[place] ?? '') &&
    isCapitalised(words[place] ?? '') &&
    isCapitalised(next) &&
    phraseAt(bare, place + 1) === null
  );
}

/** "dentro de 20" is a time. */
const isTime = (line: TypedLine, place: number): boolean =>
  bareAt(line, place) === 'dentro' && bareAt(line, place + 1) === 'de';

function leadFrom(line: TypedLine, place: number, leads: ReadonlySet<string>): number {
  let from = place;
  while (from > 0 && leads.has(bareAt(line, from - 1)) && !endsWithComma(line.words[from - 1] ?? ''))
    from -= 1;
  return from;
}

/** "a nut allergy", "2 nut allergies": what it is to stays in the note, with whatever leads to it. */
function allergyOf(line: TypedLine, place: Stretch, meaning: WishMeaning): Wish | null {
  const whole = withAllergens(line, place);
  if (whole.from === place.from && whole.to === place.to) return null;
  const reach = leadFrom(line, whole.from, leadsToTag);
  if (negations.has(bareAt(line, reach - 1)))
    return { from: reach - 1, to: whole.to, meaning: null, isInNote: true };
  const counted = countFrom(line, reach);
  const isSize = !line.bare.some((word, at) => (at < counted || at >= reach) && sizeIn(word) !== null);
  return { from: isSize ? reach : counted, to: whole.to, meaning, isInNote: true };
}

function wishOf(line: TypedLine, place: Stretch, meaning: WishMeaning): Wish {
  if (meaning.of === 'vip' || meaning.of === 'service') return { ...place, meaning, isInNote: false };
  const allergy = meaning.of === 'tag' && meaning.kind === 'allergy' ? allergyOf(line, place, meaning) : null;
  if (allergy !== null) return allergy;
  const isTag = meaning.of === 'tag';
  const reach = leadFrom(line, place.from, leadsToPreference);
  if (reach > 0 && negations.has(bareAt(line, reach - 1)))
    return { from: reach - 1, to: place.to, meaning: null, isInNote: true };
  const from = isTag ? leadFrom(line, place.from, leadsToTag) : reach;
  const count = bareAt(line, place.from - 1);
  const counted = countFrom(line, place.from);
  const isMany = isTag && counted < place.from && count !== '1' && isPlural(line, place);
  if (isMany) return { from: counted, to: place.to, meaning, isInNote: true };
  if (isTag && count === '1') return { from: place.from - 1, to: place.to, meaning, isInNote: false };
  return {
    from,
    to: isTag ? tailTo(line, place.to, leadsFrom[meaning.kind]) : place.to,
    meaning,
    isInNote: false,
  };
}

/** "high chairs", "sillas de ruedas"; not "silla ruedas". */
const isPlural = (line: TypedLine, { from, to }: Stretch): boolean => {
  const first = bareAt(line, from);
  return (
    first.endsWith('s') ||
    (/^(high|hi|baby|booster|wheel)$/u.test(first) && bareAt(line, to - 1).endsWith('s'))
  );
};

/** "cumple de": whose it is follows, and is the note. */
function tailTo(line: TypedLine, place: number, leads: ReadonlySet<string> | undefined): number {
  let to = place;
  while (leads?.has(bareAt(line, to)) && to + 1 < line.words.length) to += 1;
  return to;
}

/** "booth by the window" is one place. */
function joined(wishes: readonly Wish[]): readonly Wish[] {
  const result: Wish[] = [];
  for (const wish of wishes) {
    const last = result.at(-1);
    const isOnePlace = last?.meaning?.of === 'preference' && wish.meaning?.of === 'preference';
    if (last !== undefined && isOnePlace && last.to === wish.from)
      result.splice(-1, 1, { ...last, to: wish.to });
    else result.push(wish);
  }
  return result;
}

export function findWishes(line: TypedLine): readonly Wish[] {
  const wishes: Wish[] = [];
  let place = 0;
  while (place < line.words.length) {
    const phrase = isName(line, place) || isTime(line, place) ? null : phraseAt(line.bare, place);
    if (phrase === null) {
      place += 1;
      continue;
    }
    const wish = wishOf(line, { from: place, to: place + phrase.words.length }, phrase.meaning);
    wishes.push({ ...wish, from: Math.max(wish.from, wishes.at(-1)?.to ?? 0) });
    place = wish.to;
  }
  return joined(wishes);
}
