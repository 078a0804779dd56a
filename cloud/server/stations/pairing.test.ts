import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { newPairingCode, plainPairingCode } from './pairing-code.ts';
import { stationLetter } from './station-letter.ts';

describe('a pairing code', () => {
  it('has eight characters nobody mistakes for another, each as likely as any', () => {
    const counts = new Map<string, number>();
    const rounds = 4000;
    for (let round = 0; round < rounds; round += 1) {
      const code = newPairingCode((bytes) => randomBytes(bytes));
      expect(code).toMatch(/^[2-9A-HJKMNP-Z]{8}$/);
      for (const letter of code) counts.set(letter, (counts.get(letter) ?? 0) + 1);
    }
    const fair = (rounds * 8) / counts.size;
    for (const [letter, count] of counts) expect(Math.abs(count - fair), letter).toBeLessThan(fair * 0.3);
    expect(counts.size).toBe(31);
  });

  it('may be typed with spaces, hyphens and small letters', () => {
    expect(plainPairingCode(' abcd-2345\n')).toBe('ABCD2345');
  });
});

describe('the letter of a station', () => {
  it('goes on after Z', () => {
    expect([0, 1, 25, 26, 27, 51, 52, 701, 702].map(stationLetter)).toEqual([
      'A',
      'B',
      'Z',
      'AA',
      'AB',
      'AZ',
      'BA',
      'ZZ',
      'AAA',
    ]);
  });
});
