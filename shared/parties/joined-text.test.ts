// Whatever two people write into one text at once, in either order, both can be read there.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isClean } from '#shared/text/clean-text.ts';
import { joinedText } from './joined-text.ts';

const limit = 500;
const clean = (maxLength: number) =>
  fc
    .string({ unit: 'grapheme', maxLength })
    .map((text) => text.normalize('NFC'))
    .filter(isClean);
const written = clean(40).filter((text) => text !== '');

test('what two people wrote at once both stands, in either order, and fits', () => {
  fc.assert(
    fc.property(clean(40), written, written, (was, first, second) => {
      for (const [is, next] of [
        [first, second],
        [second, first],
      ] as const) {
        const joined = joinedText({ is, was, next }, limit);
        expect(joined).toContain(next);
        if (is !== was && !` / ${is} / `.includes(` / ${was} / `)) expect(joined).toContain(is);
        expect(isClean(joined ?? '')).toBe(true);
      }
    }),
  );
});

test('one after the other is no clash: the later text is the text', () => {
  fc.assert(
    fc.property(clean(500), clean(500), (was, next) => {
      expect(joinedText({ is: was, was, next }, limit)).toBe(next);
      expect(joinedText({ is: next, was, next }, limit)).toBe(next);
    }),
  );
});

test('joining the same again changes nothing', () => {
  fc.assert(
    fc.property(written, written, (first, second) => {
      const joined = joinedText({ is: first, was: '', next: second }, limit) ?? '';
      expect(joinedText({ is: joined, was: '', next: second }, limit)).toBe(joined);
    }),
  );
});

test('never longer than the limit', () => {
  fc.assert(
    fc.property(clean(500), clean(500), clean(500), (is, was, next) => {
      expect((joinedText({ is, was, next }, limit) ?? '').length).toBeLessThanOrEqual(limit);
    }),
  );
});
