/**
 * Understands the quick line: the first whole number is the size, what looks like a phone is the phone, the first
 * words are the name and the words after them the note. Nothing typed is ever lost.
 */
import { parsePhone } from '#shared/phone/phone.ts';

export type QuickPhone =
  | { readonly kind: 'valid'; readonly e164: string }
  /** Looks like a phone but is none of this country: it is kept in the note. */
  | { readonly kind: 'odd'; readonly text: string };

export type QuickEntry = {
  readonly size: number | null;
  readonly name: string;
  readonly phone: QuickPhone | null;
  readonly note: string;
};

/** Words that speak of the seat or the occasion, never of who it is: the note starts at the first of them. */
const noteWords = new Set(
  [
    'booth bar high highchair chair stroller wheelchair window outside outdoor inside patio terrace quiet birthday',
    'anniversary allergy nuts gluten vegan vegetarian dog baby kids kid table corner hurry vip regular near by',
    'terraza barra trona silla ventana fuera dentro tranquilo cumpleaños aniversario alergia celíaco perro bebé',
    'niños mesa rincón prisa cerca',
  ]
    .join(' ')
    .split(' '),
);

const phoneLike = /\+?\(?\d[\d\s().-]{5,}\d/u;

/** All in small letters is haste; anything else is how the name is written. */
const asName = (words: readonly string[]): string => {
  const typed = words.join(' ');
  if (typed !== typed.toLowerCase()) return typed;
  return words.map((word) => word.charAt(0).toLocaleUpperCase() + word.slice(1)).join(' ');
};

/** A size of two digits may stand right before a phone: it is taken first, from the front. */
function takeSize(text: string): { readonly size: number | null; readonly rest: string } {
  const match = /(?:^|\s)([1-9]\d?)(?=\s|$)/u.exec(text);
  if (match?.[1] === undefined) return { size: null, rest: text };
  const rest = `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`;
  return { size: Number(match[1]), rest };
}

function takePhone(
  text: string,
  country: string,
): { readonly phone: QuickPhone | null; readonly rest: string } {
  const match = phoneLike.exec(text);
  if (match === null) return { phone: null, rest: text };
  const typed = match[0].trim();
  const parsed = parsePhone(typed, country);
  const phone: QuickPhone = parsed.ok ? { kind: 'valid', e164: parsed.value } : { kind: 'odd', text: typed };
  const before = text.slice(0, match.index);
  return { phone, rest: `${before} ${text.slice(match.index + match[0].length)}` };
}

/** The words before and after a phone are not one name: "garcia 555… booth" calls booth a note. */
export function readQuickLine(text: string, country: string): QuickEntry {
  const { size, rest } = takeSize(text.normalize('NFC'));
  const { phone, rest: spoken } = takePhone(rest, country);
  const words = spoken.split(/\s+/u).filter((word) => word !== '');
  const firstNote = words.findIndex((word) => noteWords.has(word.toLowerCase()));
  const nameWords = firstNote === -1 ? words : words.slice(0, firstNote);
  const note = firstNote === -1 ? [] : words.slice(firstNote);
  const odd = phone?.kind === 'odd' ? [phone.text] : [];
  const name = asName(nameWords);
  return name.length <= 100
    ? { size, name, phone, note: [...note, ...odd].join(' ').slice(0, 500) }
    : { size, name: '', phone, note: [name, ...note, ...odd].join(' ').slice(0, 500) };
}
