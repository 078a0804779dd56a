/** Finds when a party that phoned ahead comes: "eta 20", "in 20 min", "coming 7:30pm", "llega a las 9". A time of something else ("cake at 9", "waiting 20 min") stays in the note. */
import { clockAt, spokenClockAt } from './clock-time.ts';
import { isRange, pairAt } from './number-pair.ts';
import type { ExpectedTime, Stretch } from './quick-entry.ts';
import { isGuestWord, isPlace } from './size-words.ts';
import { bareAt, endsWithComma, type TypedLine, wordSet } from './typed-line.ts';

export type FoundTime = Stretch & {
  readonly expected: ExpectedTime;
  /** "20:15 reserva": a table is kept for them at that hour. */
  readonly isBooked?: true;
};

type Found = { readonly to: number; readonly expected: ExpectedTime };

const leads = wordSet(
  '@ a about approx aprox arrive arrives arriving around at back be by come comes coming de dentro due en est eso eta',
  'expected for hacia here in la las les ll llega llegan llegando llegara llegaran lo los on omw para regresa regresan',
  'sobre the their there tipo viene vienen volvera vuelve vuelven way will within estara estan ~',
);

const arrivals = wordSet(
  'arrive arrives arriving back come comes coming eta expected due here llega llegan llegando llegara llegaran omw',
  'regresa regresan viene vienen volvera vuelve vuelven estara',
);

/** Before a time they say what it is the time of: not of the party's arrival. */
const otherTimes = wordSet(
  'cake tarta movie show theater theatre concert game flight train cine teatro funcion concierto partido vuelo tren',
  'leave leaves leaving out must irse salen cierra closes surprise called call since desde till until hasta before antes',
  'wait waits waited waiting quoted quote told said espera esperan esperando lleva llevan late tarde after despues',
);

const tails = wordSet('away out aprox approx ish tops');
const hourLeads = wordSet('@ at around about approx aprox las tipo ~');
const minuteLeads = wordSet('in en within eta de ~');
const minuteUnits = wordSet("min mins minute minutes minuto minutos mn '");
const hourUnits = wordSet('h hr hrs hour hours hora horas');

const spans: readonly (readonly [words: string, minutes: number])[] = [
  ['half an hour', 30],
  ['half hour', 30],
  ['an hour', 60],
  ['media hora', 30],
  ['una hora', 60],
];

const longestWait = 600;

/** "dentro de 20"; "grupo de 4" is no time. */
const leadsToMinutes = (line: TypedLine, place: number): boolean =>
  minuteLeads.has(bareAt(line, place)) &&
  (bareAt(line, place) !== 'de' || bareAt(line, place - 1) === 'dentro');

/** "20 min", "in 20", "in 10-15": by the later of two they are here. */
function minutesAt(line: TypedLine, place: number, leadPlace = place - 1): Found | null {
  const word = bareAt(line, place);
  const isLed = leadsToMinutes(line, leadPlace);
  const [, digits = '', unit = ''] =
    /^~?(?:\d{1,2}[-–—/~])?(\d{1,3})(min|mins|minutos|m|'|h|hr)?$/u.exec(word) ?? [];
  const next = bareAt(line, place + 1);
  const hasUnit = unit !== '' || minuteUnits.has(next) || hourUnits.has(next);
  const isHours = unit.startsWith('h') || (unit === '' && hourUnits.has(next));
  if (digits === '' || (unit === 'm' && !isLed) || (isHours && !isLed) || !(isLed || hasUnit)) return null;
  const minutes = Number(digits) * (isHours ? 60 : 1);
  if (minutes < 1 || minutes > longestWait) return null;
  return { to: place + (unit === '' && hasUnit ? 2 : 1), expected: { kind: 'in-minutes', minutes } };
}

function spanAt(line: TypedLine, place: number): Found | null {
  const isLed = minuteLeads.has(bareAt(line, place - 1));
  for (const [words, minutes] of spans) {
    const parts = words.split(' ');
    if ((isLed || minutes === 30) && parts.every((part, step) => bareAt(line, place + step) === part))
      return { to: place + parts.length, expected: { kind: 'in-minutes', minutes } };
  }
  return null;
}

const digitsIn = (word: string): number => word.replace(/\D/gu, '').length;

/** "call at 212 555 0187" holds no hour; "at 8 212 555 0187" does. */
function beginsPhone({ words }: TypedLine, place: number): boolean {
  let rest = 0;
  for (let next = place + 1; /^[+(]*\d[\d().-]*$/u.test(words[next] ?? ''); next += 1)
    rest += digitsIn(words[next] ?? '');
  return rest > 4 && rest < 9;
}

function hourAt(line: TypedLine, place: number, now: number): Found | null {
  const clock = clockAt(line, place, now);
  if (clock === null) return null;
  const before = bareAt(line, place - 1);
  const isLed =
    hourLeads.has(before) ||
    bareAt(line, place).startsWith('@') ||
    (before === 'la' && bareAt(line, place - 2) === 'a') ||
    (arrivals.has(before) && /\D/u.test(bareAt(line, place)));
  const isGuests = isGuestWord(bareAt(line, pairAt(line, place)?.to ?? clock.to));
  const isOther = isGuests || isPlace(before) || beginsPhone(line, place);
  if (!clock.isPlain && (!isLed || isOther)) return null;
  return { to: clock.to, expected: { kind: 'at', minuteOfDay: clock.minuteOfDay } };
}

function spokenAt(line: TypedLine, place: number, now: number): Found | null {
  const clock = spokenClockAt(line, place, now);
  return clock === null ? null : { to: clock.to, expected: { kind: 'at', minuteOfDay: clock.minuteOfDay } };
}

function around(line: TypedLine, place: number, { to, expected }: Found): FoundTime | null {
  let from = place;
  let isArrival = false;
  while (leads.has(bareAt(line, from - 1)) && !endsWithComma(line.words[from - 1] ?? '')) {
    from -= 1;
    isArrival ||= arrivals.has(bareAt(line, from));
  }
  const isApart = endsWithComma(line.words[from - 1] ?? '');
  if (!isArrival && !isApart && otherTimes.has(bareAt(line, from - 1))) return null;
  return { from, to: tails.has(bareAt(line, to)) ? to + 1 : to, expected };
}

const bookings = wordSet('reserva reservacion reservation booking booked');

/** The word may stand before an hour or behind it. */
function asBooking(line: TypedLine, time: FoundTime): FoundTime {
  const isBefore = bookings.has(bareAt(line, time.from - 1));
  const isBehind = bookings.has(bareAt(line, time.to));
  if (time.expected.kind !== 'at' || !(isBefore || isBehind)) return time;
  return { ...time, from: time.from - Number(isBefore), to: time.to + Number(isBehind), isBooked: true };
}

type Placed = Found & { readonly from: number };

/** "20 to 30 min", "between 9 and 10 pm": by the later of the two. */
function ofTwoAt(line: TypedLine, place: number, now: number): Placed | null {
  const pair = pairAt(line, place);
  if (pair === null || pair.to === place + 1) return null;
  const last = place + 2;
  const found = minutesAt(line, last, pair.from - 1) ?? (isRange(pair) ? hourAt(line, last, now) : null);
  return found === null ? null : { ...found, from: pair.from };
}

function foundAt(line: TypedLine, place: number, now: number): Placed | null {
  const found =
    spokenAt(line, place, now) ?? minutesAt(line, place) ?? spanAt(line, place) ?? hourAt(line, place, now);
  return found === null ? null : { ...found, from: place };
}

export function findExpectedTime(line: TypedLine, now: number): FoundTime | null {
  let next = 0;
  for (const place of line.words.keys()) {
    if (place < next) continue;
    const ofTwo = ofTwoAt(line, place, now);
    const found = ofTwo ?? foundAt(line, place, now);
    const time = found === null ? null : around(line, found.from, found);
    if (time !== null) return asBooking(line, time);
    // "waiting 20 to 30 min": the second of them is no time either.
    if (ofTwo !== null) next = ofTwo.to;
  }
  return null;
}
