/** The part of a phone that stands in the quick line, and the line with whom it belongs to written out in its place. */

const longEnough = 4;
const group = /(?:^|\s)(\+?\d[\d().-]*(?:[ -]\d[\d().-]*)*)(?=\s|$)/gu;

/** The last group of four digits or more; a size, an hour or a table is none. */
export function digitsIn(text: string): string | null {
  const groups = [...text.matchAll(group)].map((found) => withoutSize(found[1] ?? ''));
  return groups.findLast((found) => found.replace(/\D/gu, '').length >= longEnough) ?? null;
}

/** "4 0143": the four is how many they are; where it was part of the phone, the rest finds it as well. */
const withoutSize = (found: string): string => found.replace(/^[1-9]\d? (?=(?:\D*\d){4})/u, '');

export function withGuestIn(
  text: string,
  { name, phone }: { readonly name: string; readonly phone: string | null },
): string {
  const digits = digitsIn(text);
  if (digits === null) return text;
  const at = text.lastIndexOf(digits);
  const written = [name, phone ?? digits].filter((part) => part !== '').join(' ');
  return `${text.slice(0, at)}${written}${text.slice(at + digits.length)} `.replace(/ {2,}$/u, ' ');
}
