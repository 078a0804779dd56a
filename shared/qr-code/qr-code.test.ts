import { describe, expect, it } from 'vitest';
import { must } from '#shared/must.ts';
import { drawSymbol } from './draw-symbol.ts';
import { maskPenalty } from './mask-penalty.ts';
import { qrCode } from './qr-code.ts';
import { codewordBits } from './qr-codewords.ts';
import { type QrVersion, qrVersions, versionFor } from './qr-version.ts';
import { multiply } from './reed-solomon.ts';
import { bytesOf, readSymbol } from './testing/read-symbol.ts';

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const some = (count: number): Uint8Array =>
  Uint8Array.from({ length: count }, (_, at) => (at * 151 + count) % 256);

/** Figure 1 of ISO/IEC 18004, at level M under mask 101. */
const FIGURE_1 = `
111111100001101111111
100000101001101000001
101110101110101011101
101110101010001011101
101110100000101011101
100000100010101000001
111111101010101111111
000000001100100000000
100000101111011001110
100010001110001000111
011101111001100100010
110100001011010100110
011111111110001011011
000000001000000010110
111111100111111000110
100000100010011011100
101110100000111000111
101110100100001010100
101110100100101010011
100000100001110111100
111111101011001010010`;

/** The value of a block, as a polynomial, at one of the roots of its generator. */
const syndrome = (block: readonly number[], root: number): number =>
  block.reduce((sum, codeword) => multiply(sum, root) ^ codeword, 0);

function syndromesOf(block: readonly number[], { checkPerBlock }: QrVersion): readonly number[] {
  const roots = [1];
  while (roots.length < checkPerBlock) roots.push(multiply(must(roots.at(-1), 'a root'), 2));
  return roots.map((root) => syndrome(block, root));
}

describe('a QR code', () => {
  it('is the figure the standard begins with, module by module', () => {
    const text = bytes('QR Code Symbol');
    const version = must(versionFor(text.length), 'room for it');
    const drawn = drawSymbol({ version, bits: codewordBits(text, version) }, 0b101);
    expect(drawn).toEqual(FIGURE_1.trim().split('\n'));
  });

  it.each(qrVersions)('says of version $version what was put in, to the last byte that fits', (version) => {
    const most = version.dataCodewords - (version.version < 10 ? 2 : 3);
    for (const count of [most - 8, most - 1, most]) {
      const read = readSymbol(must(qrCode(some(count)), 'room for it'));
      expect(read.version).toBe(version);
      expect(bytesOf(read)).toEqual([...some(count)]);
      for (const block of read.blocks)
        expect(syndromesOf(block, version)).toEqual(new Array(version.checkPerBlock).fill(0));
    }
  });

  it('is not made of more than the largest symbol holds', () => {
    expect(qrCode(some(213))).toHaveLength(57);
    expect(qrCode(some(214))).toBeUndefined();
  });

  it('wears the mask that is easiest to read', () => {
    const text = bytes('otpauth://totp/Hoststand:olga%40hoststand.example?secret=JBSWY3DPEHPK3PXP');
    const version = must(versionFor(text.length), 'room for it');
    const drawing = { version, bits: codewordBits(text, version) };
    const penalties = [0, 1, 2, 3, 4, 5, 6, 7].map((mask) => maskPenalty(drawSymbol(drawing, mask)));
    const chosen = readSymbol(must(qrCode(text), 'room for it')).mask;
    expect(penalties[chosen]).toBe(Math.min(...penalties));
    expect(new Set(penalties).size).toBeGreaterThan(1);
  });
});

describe('the penalty of a mask', () => {
  it('counts runs, blocks, false finders and too much of one colour', () => {
    const light = new Array<string>(5).fill('00000');
    // Ten lines of five, sixteen blocks, all of one colour.
    expect(maskPenalty(light)).toBe(10 * 3 + 16 * 3 + 100);
    // One finder with quiet on both sides, in a line and in nothing else; 5 of 7 are dark.
    expect(maskPenalty(['1011101'])).toBe(2 * 40 + 40);
  });
});
