// A name as one field holds it, and as the profile does. What is before the last word counts as first names.

export interface PersonName {
  readonly firstName: string;
  readonly lastName: string;
}

export function splitName(name: string): PersonName {
  const words = name.trim().split(/\s+/);
  const lastName = words.length > 1 ? (words.at(-1) ?? '') : '';
  return { firstName: words.slice(0, Math.max(1, words.length - 1)).join(' '), lastName };
}
