/** Reads a time of day as hosts type it: 19:30, 8pm, 20.15h, 7:30p, "9 de la noche", "8 y media". A face without its half of the day is the next one to come. */
import { isPlace, sizeInWords } from './size-words.ts';
import { bareAt, type TypedLine, wordSet } from './typed-line.ts';

type Face = { readonly hour: number; readonly minute: number; readonly half: 'am' | 'pm' | null };

export type FoundClock = {
  readonly to: number;
  readonly minuteOfDay: number;
  /** Nothing but a time is written like this; "8" and "7.31" are a time only after "at". */
  readonly isPlain: boolean;
};

const halfDay = 720;
const wholeDay = 1440;
/** Nobody books a table for the small hours; but at five in the morning six is breakfast. */
const smallHours = { from: 120, to: 420 } as const;
/** Somebody who is due since a moment ago is still due now, not at the other end of the day. */
const grace = 30;

const shape = /^[@~]?(\d{1,2})(?:([:.h])(\d{2})|(\d{2})(?=[ap]m))?(am?|pm?|hrs?|hs?|ish)?$/u;

const halfOf = (suffix: string): Face['half'] =>
  suffix.startsWith('a') ? 'am' : suffix.startsWith('p') ? 'pm' : null;

/** "8 pm", "9 de la noche", "8 y media". */
const tails: readonly (readonly [
  words: string,
  meaning: { readonly half?: 'am' | 'pm'; readonly minute?: number },
])[] = [
  ['de la noche', { half: 'pm' }],
  ['de la tarde', { half: 'pm' }],
  ['de la manana', { half: 'am' }],
  ['y media', { minute: 30 }],
  ['y cuarto', { minute: 15 }],
  ['am', { half: 'am' }],
  ['pm', { half: 'pm' }],
  ['a.m', { half: 'am' }],
  ['p.m', { half: 'pm' }],
  ['hrs', {}],
  ['hs', {}],
  ['h', {}],
];

function tailAt(line: TypedLine, place: number): (typeof tails)[number] | null {
  return (
    tails.find(([words]) => words.split(' ').every((word, step) => bareAt(line, place + step) === word)) ??
    null
  );
}

function nextOf({ hour, minute, half }: Face, now: number): number {
  if (half !== null) return (hour % 12) * 60 + minute + (half === 'pm' ? halfDay : 0);
  const face = (hour % 12) * 60 + minute;
  if (face >= smallHours.from && face < smallHours.to && now >= smallHours.to) return face + halfDay;
  const untilFace = (face - now + grace + 2 * wholeDay) % wholeDay;
  return untilFace < halfDay ? face : face + halfDay;
}

/** "kim 7.30": nothing else is written like this. */
const isQuick = (face: { divider: string | undefined; minute: number; before: string }): boolean =>
  face.divider === '.' && face.minute % 5 === 0 && !isPlace(face.before);

const minutesSaid = new Map([
  ['five', 5],
  ['ten', 10],
  ['quarter', 15],
  ['cuarto', 15],
  ['twenty', 20],
  ['half', 30],
]);
const pastWords = wordSet('past after');
const toWords = wordSet('to til till before para');

/** "quarter past 7", "half past seven", "ten to 8", "cuarto para las 8". */
export function spokenClockAt(line: TypedLine, place: number, now: number): FoundClock | null {
  const minutes = minutesSaid.get(bareAt(line, place));
  const joint = bareAt(line, place + 1);
  const isPast = pastWords.has(joint);
  if (minutes === undefined || !(isPast || (toWords.has(joint) && minutes < 30))) return null;
  const at = bareAt(line, place + 2) === 'las' ? place + 3 : place + 2;
  const typed = bareAt(line, at);
  const hour = /^\d{1,2}$/u.test(typed) ? Number(typed) : sizeInWords(typed);
  if (hour === null || hour < 1 || hour > 12) return null;
  const tail = tailAt(line, at + 1);
  const face = hour * 60 + (isPast ? minutes : -minutes);
  const said = { hour: Math.floor(face / 60), minute: face % 60, half: tail?.[1].half ?? null };
  return {
    to: at + 1 + (tail?.[1].half === undefined ? 0 : tail[0].split(' ').length),
    minuteOfDay: nextOf(said, now),
    isPlain: true,
  };
}

export function clockAt(line: TypedLine, place: number, now: number): FoundClock | null {
  const found = shape.exec(bareAt(line, place).replace(/[ap]\.m$/u, (half) => half.replace('.', '')));
  if (found === null) return null;
  const [, digits = '', divider = '', after, before, suffix = ''] = found;
  const tail = tailAt(line, place + 1);
  const hour = Number(digits);
  const minute = tail?.[1].minute ?? Number(after ?? before ?? 0);
  const half = tail?.[1].half ?? halfOf(suffix);
  if (hour > 24 || minute > 59 || (half !== null && (hour === 0 || hour > 12))) return null;
  const isWhole = half === null && (hour > 12 || hour === 0 || digits.startsWith('0'));
  const isPlain =
    divider === ':' ||
    divider === 'h' ||
    isQuick({ divider, minute, before: bareAt(line, place - 1) }) ||
    (tail !== null && tail[1].minute === undefined) ||
    /^([ap]m|h)/u.test(suffix);
  return {
    to: place + 1 + (tail === null ? 0 : tail[0].split(' ').length),
    minuteOfDay: isWhole ? (hour % 24) * 60 + minute : nextOf({ hour, minute, half }, now),
    isPlain,
  };
}
