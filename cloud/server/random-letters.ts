// Letters by chance, each of an alphabet as likely as any other.
import type { Cloud } from './cloud.ts';

interface Wanted {
  readonly alphabet: string;
  readonly count: number;
}

export function randomLetters(random: Cloud['random'], { alphabet, count }: Wanted): string {
  // Bytes beyond the last whole alphabet would favour its beginning.
  const fairBytes = 256 - (256 % alphabet.length);
  let letters = '';
  while (letters.length < count) {
    for (const byte of random(count)) {
      if (byte < fairBytes && letters.length < count) letters += alphabet.charAt(byte % alphabet.length);
    }
  }
  return letters;
}
