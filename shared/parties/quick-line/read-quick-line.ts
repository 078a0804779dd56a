/**
 * Understands the quick line in any order: wishes and needs, the time a party is expected, the phone, the size; then, of
 * the words that are left, the name up to the first word of a note. Nothing typed is ever lost or cut.
 */
import { remarkLimit } from '#shared/parties/party.ts';
import { type FoundTime, findExpectedTime } from './expected-time.ts';
import { type FoundPhone, findPhone, phoneStretches, withLabel } from './find-phone.ts';
import { type FoundSize, findSize, otherNumbers } from './find-size.ts';
import { findWishes, type Wish } from './find-wishes.ts';
import { type LooseWord, nameAndNote, type Run } from './name-and-note.ts';
import { leadsToNote } from './note-words.ts';
import { alternativeOf } from './number-pair.ts';
import type {
  QuickContext,
  QuickEntry,
  QuickServiceType,
  QuickTag,
  QuickTagKind,
  Stretch,
} from './quick-entry.ts';
import { bareAt, isWithin, type TypedLine, typedLine, without, wordsIn } from './typed-line.ts';
import { conjunctions, leadsToTag } from './wish-words.ts';

const longestPreference = 40;

type NumberSearch = Omit<Parameters<typeof findSize>[0], 'rest'>;

type Numbers = {
  readonly phone: FoundPhone | null;
  readonly size: FoundSize | null;
  /** Two numbers that are neither. */
  readonly others: readonly Stretch[];
};

/** The phone first: groups of its digits are no size, whatever is left beside them may be. */
function findNumbers(rest: TypedLine, search: NumberSearch, country: string): Numbers {
  const stretches = phoneStretches(rest.words);
  const isSizeKnown = findSize({ ...search, rest: without(rest, stretches) }) !== null;
  const phone = findPhone({ words: rest.words, country, isSizeKnown }, stretches);
  const others = stretches.filter((stretch) => phone === null || !isWithin(phone.from, stretch));
  const taken = phone === null ? others : [...others, withLabel(rest, phone)];
  const unread = { ...search, rest: without(rest, taken) };
  const size = findSize(unread);
  return { phone, size, others: otherNumbers(unread, size) };
}

type Understood = Numbers & {
  readonly line: TypedLine;
  readonly wishes: readonly Wish[];
  readonly time: FoundTime | null;
};

const isPreference = ({ meaning }: Wish): boolean => meaning?.of === 'preference';

function preferenceOf(line: TypedLine, wishes: readonly Wish[]): string {
  return wishes
    .filter(isPreference)
    .map((wish) => {
      const from = conjunctions.has(bareAt(line, wish.from)) ? wish.from + 1 : wish.from;
      return wordsIn(line, { ...wish, from }).replace(/[,;:.!]+$/u, '');
    })
    .join(', ');
}

/** A longer preference than a party can hold is a note. */
function wishesIn(line: TypedLine): readonly Wish[] {
  const wishes = findWishes(line);
  if (preferenceOf(line, wishes).length <= longestPreference) return wishes;
  return wishes.map((wish) => (isPreference(wish) ? { ...wish, meaning: null, isInNote: true } : wish));
}

function understand(line: TypedLine, { country, minuteOfDay }: QuickContext): Understood {
  const wishes = wishesIn(line);
  const wished = without(line, wishes);
  const time = findExpectedTime(wished, minuteOfDay);
  const alternative = time === null ? null : alternativeOf(wished, time);
  const timed = without(
    wished,
    [time, alternative].filter((found) => found !== null),
  );
  const isLoose = (place: number): boolean => wishes.some(({ to }) => to === place);
  const isCount = (place: number): boolean =>
    wishes.some(
      ({ from, meaning }) =>
        from === place + 1 && meaning?.of === 'tag' && !leadsToTag.has(bareAt(line, from)),
    );
  const numbers = findNumbers(timed, { whole: line, isLoose, isCount }, country);
  const others = alternative === null ? numbers.others : [...numbers.others, alternative];
  return { line, time, ...numbers, others, wishes: numbered({ line, rest: timed }, wishes, numbers) };
}

type Parts = { readonly line: TypedLine; readonly rest: TypedLine };

/** "booth 12", "booth 4 or 5": a number behind a place that is neither size nor phone is the place's own. */
function numbered({ line, rest }: Parts, wishes: readonly Wish[], numbers: Numbers): readonly Wish[] {
  const { phone, size, others } = numbers;
  const isFree = (place: number): boolean =>
    /^\d{1,3}$/u.test(bareAt(rest, place)) &&
    ![phone, size].some((found) => found !== null && isWithin(place, found));
  const isEither = (stretch: Stretch): boolean => /^\d+ (?:or|o|u) \d+$/u.test(wordsIn(rest, stretch));
  const ownTo = ({ to }: Wish): number => {
    const pair = others.find(({ from }) => from === to);
    if (pair !== undefined) return isEither(pair) ? pair.to : to;
    return isFree(to) ? to + 1 : to;
  };
  const longer = wishes.map((wish) => (isPreference(wish) ? { ...wish, to: ownTo(wish) } : wish));
  return preferenceOf(line, longer).length <= longestPreference ? longer : wishes;
}

/** "table 4", "at table 4": a table that is named is no part of a name. */
function namedTables(understood: Understood): readonly Stretch[] {
  const { line, size } = understood;
  const isSize = (place: number): boolean => size !== null && isWithin(place, size);
  return [...line.words.keys()].flatMap((place) => {
    const isNamed =
      /^(table|tbl|mesa)$/u.test(bareAt(line, place)) && /^\d{1,3}[a-z]?$/u.test(bareAt(line, place + 1));
    if (!isNamed || isSize(place) || isSize(place + 1)) return [];
    return [withLeads(understood, { from: place, to: place + 2 })];
  });
}

/** "at table 4", "with 2 or 3 kids": what leads to it. */
function withLeads({ line, size }: Pick<Understood, 'line' | 'size'>, { from, to }: Stretch): Stretch {
  const isLed = isLead(bareAt(line, from - 1)) && (size === null || !isWithin(from - 1, size));
  return isLed ? withLeads({ line, size }, { from: from - 1, to }) : { from, to };
}

const isLead = (bare: string): boolean => leadsToNote(bare) && !/\d/u.test(bare);

/** Sizes do not part what stands around them: "garcia 4 lopez" is one name. */
function runsOf(understood: Understood): readonly Run[] {
  const { line, wishes, time, phone, size } = understood;
  const kept: readonly Stretch[] = [
    ...[...wishes, ...(size === null ? [] : [size])].filter(({ isInNote }) => isInNote),
    ...namedTables(understood),
    ...understood.others.map((stretch) => withLeads(understood, stretch)),
  ];
  const parting = [
    ...wishes.filter(({ isInNote }) => !isInNote),
    ...(time === null ? [] : [time]),
    ...(phone === null ? [] : [withLabel(line, phone)]),
  ];
  const sized = size === null || size.isInNote ? line : without(line, [size]);
  const runs: LooseWord[][] = [[]];
  for (const [place, word] of sized.words.entries()) {
    const isIn = (stretch: Stretch): boolean => isWithin(place, stretch);
    const isNote = kept.some(isIn);
    if (parting.some(isIn) || isNote !== (runs.at(-1)?.at(-1)?.isNote ?? isNote)) runs.push([]);
    if (word !== '' && !parting.some(isIn)) runs.at(-1)?.push({ word, bare: bareAt(line, place), isNote });
  }
  return runs;
}

/** "bday 🎂" is one tag. */
function tagsOf({ line, wishes }: Understood): readonly QuickTag[] {
  const words = new Map<QuickTagKind, string>();
  for (const wish of wishes) {
    if (wish.meaning?.of !== 'tag') continue;
    const { kind } = wish.meaning;
    words.set(kind, [words.get(kind) ?? '', wordsIn(line, wish)].join(' ').trim());
  }
  return [...words].map(([kind, typed]) => ({ kind, words: typed }));
}

const serviceOf = ({ wishes }: Understood): QuickServiceType | null =>
  wishes.flatMap(({ meaning }) => (meaning?.of === 'service' ? [meaning.kind] : [])).at(0) ?? null;

export function readQuickLine(text: string, context: QuickContext): QuickEntry {
  const understood = understand(typedLine(text), context);
  const { line, wishes, time, phone, size } = understood;
  const spoken = nameAndNote(runsOf(understood));
  const odd = phone?.phone.kind === 'odd' ? phone.phone.text : '';
  const note = [spoken.note, odd].filter((part) => part !== '').join(' ');
  const expectedAt =
    time === null
      ? null
      : {
          ...time.expected,
          words: wordsIn(line, time).replace(/[,;]+$/u, ''),
          ...(time.isBooked === true ? { isBooked: true as const } : {}),
        };
  const preference = preferenceOf(line, wishes);
  return {
    size: size?.size ?? null,
    name: spoken.name,
    phone: phone?.phone ?? null,
    seatingPreference: preference === '' ? null : preference,
    tags: tagsOf(understood),
    isVip: wishes.some(({ meaning }) => meaning?.of === 'vip'),
    serviceType: serviceOf(understood),
    expectedAt,
    note,
    excess: Math.max(0, note.length - remarkLimit),
  };
}
