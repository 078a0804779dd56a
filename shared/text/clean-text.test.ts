import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanText, storedText, typedText } from './clean-text.ts';
import { holdsUnseen } from './unseen.ts';

describe('text', () => {
  test('what a person types comes out as something every store keeps, or is refused', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (typed) => {
        const cleaned = typedText(100).safeParse(typed);
        if (cleaned.success) expect(storedText(100).parse(cleaned.data)).toBe(cleanText(typed));
        else expect(typed.isWellFormed() && !typed.includes('\u0000') && typed.length < 34).toBe(false);
        expect(holdsUnseen(cleanText(typed))).toBe(false);
        expect(cleanText(cleanText(typed))).toBe(cleanText(typed));
      }),
      { numRuns: 1000 },
    );
  });

  test.each(['Nguyễn', '田中', "O'Brien", '👩‍👩‍👧 family', 'محمد', 'Ω ﬁ'])('keeps %j', (name) => {
    expect(typedText(100).parse(` ${name} `)).toBe(name);
  });

  test.each([
    ['\u202egarcia', 'garcia'],
    ['Gar\u200bcía\u2069', 'García'],
    ['a\u0007b\u001b[31m', 'ab[31m'],
    ['\ufeffAnn', 'Ann'],
    ['e\u200b\u0301', 'é'],
    ['one line\r\nand another\tword', 'one line\nand another\tword'],
    ['می\u200cخواهم 👩‍👩‍👧', 'می\u200cخواهم 👩‍👩‍👧'],
  ])('what cannot be seen in %j is taken out, what joins letters and emoji stays', (typed, kept) => {
    expect(cleanText(typed)).toBe(kept);
  });

  test('the two spellings of one name become one', () => {
    expect(typedText(100).parse('Zoe\u0308')).toBe('Zoë');
    expect(storedText(100).safeParse('Zoe\u0308').success).toBe(false);
  });

  test.each(['\ud83d', 'a\udc00b', 'a\u0000'])('refuses %j, which a store would lose', (text) => {
    expect(typedText(100).safeParse(text).success).toBe(false);
    expect(storedText(100).safeParse(text).success).toBe(false);
  });

  test('a length counts after composing, so an accent costs nothing', () => {
    expect(typedText(3).safeParse('e\u0301e\u0301e\u0301').success).toBe(true);
    expect(typedText(3).safeParse('éééé').success).toBe(false);
  });
});
