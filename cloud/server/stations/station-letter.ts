// Stations of a restaurant are A, B, C … Z, AA, AB … in the order they were paired; a letter is never given twice,
// because the numbers people read (A-0042) carry it.

const FIRST = 65;
const LETTERS = 26;

/** `index` counts from 0. */
export function stationLetter(index: number): string {
  const last = String.fromCharCode(FIRST + (index % LETTERS));
  return index < LETTERS ? last : stationLetter(Math.floor(index / LETTERS) - 1) + last;
}
