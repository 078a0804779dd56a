import fc from 'fast-check';
import { expect, test } from 'vitest';
import { deriveUuid, mintUuid, uuid } from './uuid.ts';

const bytes = (length: number) => fc.uint8Array({ minLength: length, maxLength: length });

test('a minted id is one of ours and says when: later ids sort later', () => {
  fc.assert(
    fc.property(fc.nat(2 ** 47), fc.nat(2 ** 47), bytes(10), (first, second, random) => {
      const [left, right] = [mintUuid(first, random), mintUuid(second, random)];
      expect(uuid.parse(left)).toBe(left);
      if (first !== second) expect(left < right).toBe(first < second);
    }),
  );
});

test('a derived id is the same for the same key, and not another of the same digest length', () => {
  fc.assert(
    fc.property(bytes(32), (digest) => {
      const before = [...digest];
      expect(uuid.parse(deriveUuid(digest))).toBe(deriveUuid(digest));
      expect([...digest]).toEqual(before);
    }),
  );
});

test.each([
  '00000000-0000-4000-8000-000000000000',
  '0190A2C0-0000-7000-8000-000000000000',
  "0190a2c0-0000-7000-8000-000000000000' OR 1=1",
  '',
])('%j is not an id of ours', (text) => {
  expect(uuid.safeParse(text).success).toBe(false);
});
