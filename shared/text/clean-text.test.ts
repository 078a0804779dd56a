import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { storedText, typedText } from './clean-text.ts';

describe('text', () => {
  test('what a person types comes out as something every store keeps, or is refused', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (typed) => {
        const cleaned = typedText(100).safeParse(typed);
        if (cleaned.success) expect(storedText(100).parse(cleaned.data)).toBe(typed.normalize('NFC').trim());
        else expect(typed.isWellFormed() && !typed.includes('\u0000') && typed.length < 34).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });

  test.each(['Nguyễn', '田中', "O'Brien", '👩‍👩‍👧 family', 'محمد', 'Ω ﬁ'])('keeps %j', (name) => {
    expect(typedText(100).parse(` ${name} `)).toBe(name);
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
