// What nobody types to be read: controls, signs that turn the direction of what follows, and spaces of no width. A name with
// one of them reads otherwise than it is written. Line breaks and tabs are text, and so is what joins letters and emoji.
import { isList, type Json } from '#shared/log/canonical-json.ts';

const unseen = /[[\p{Cc}\p{Bidi_Control}\u2028\u2029\u200b\u2060\ufeff]--[\n\t]]/v;
const everyUnseen = new RegExp(unseen, 'gv');

/** Composed again: what stood apart may belong together then. */
export const withoutUnseen = (text: string): string => text.replace(everyUnseen, '').normalize('NFC');

/** In every text of it. U+0000 stays for whoever refuses it: no store keeps it. */
export function seenIn(value: Json): Json {
  if (typeof value === 'string') return value.includes('\u0000') ? value : withoutUnseen(value);
  if (value === null || typeof value !== 'object') return value;
  if (isList(value)) return value.map(seenIn);
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, seenIn(member)]));
}

/** In any text of it. */
export function holdsUnseen(value: Json): boolean {
  if (typeof value === 'string') return unseen.test(value);
  if (value === null || typeof value !== 'object') return false;
  return (isList(value) ? value : Object.values(value)).some(holdsUnseen);
}
