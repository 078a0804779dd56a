// A pairing code is eight letters and digits a person can read aloud, without 0, O, 1, I and L. 31^8 codes and ten
// minutes of life leave nothing to guess.

const ALPHABET = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const LENGTH = 8;
const FAIR_BYTES = 256 - (256 % ALPHABET.length);

export function newPairingCode(random: (bytes: number) => Uint8Array): string {
  let code = '';
  while (code.length < LENGTH) {
    for (const byte of random(LENGTH)) {
      if (byte < FAIR_BYTES && code.length < LENGTH) code += ALPHABET[byte % ALPHABET.length];
    }
  }
  return code;
}

/** What people type for a code: any letter case, with spaces or a hyphen between. */
export const plainPairingCode = (typed: string): string => typed.toUpperCase().replace(/[^A-Z0-9]/g, '');
